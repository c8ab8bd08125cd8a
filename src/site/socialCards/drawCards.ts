import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { readCardColors } from "./cardColors.ts";
import { cardFile } from "./cardFile.ts";
import { cardFace, cardFontFiles, createCardMeasure, isStrangeToCards } from "./cardFont.ts";
import { cardSvg } from "./cardSvg.ts";

const { resolve } = createRequire(import.meta.url);
/**
 * A card is flat colours and the soft edges between them: with a palette no eye sees the difference, and the file weighs
 * a third. Dots between colours would make it heavier; with less effort the flat colours are off by one.
 */
const encoding = { palette: true, dither: 0, effort: 4 } as const;
/** What besides its SVG makes a card: when one of these changes, cards drawn before are drawn again. */
const recipe = ["@resvg/resvg-js", "vazirmatn"]
  .map(versionOf)
  .concat(`vips ${sharp.versions.vips}`, JSON.stringify(encoding))
  .join(", ");
const cache = "node_modules/.cache/rawabit/cards";
/** Faces as resvg reads them. */
const faces = "node_modules/.cache/rawabit/faces";

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(resolve(`${name}/package.json`), "utf8"));
  return `${name} ${version}`;
}

export type CardsDrawn = { drawn: number; kept: number };

/**
 * Draws the cards of `views` into `folder`. A card whose SVG was drawn before comes from the cache.
 * Rasterising and compressing run in Node's own threads.
 * @param root the project's folder, which holds the tokens and the cache
 * @param tell is told, after each, how many are done of all
 */
export async function drawCards(
  index: StoryIndex,
  views: readonly View[],
  {
    root,
    folder,
    tell,
  }: { root: string; folder: string; tell?: (done: number, all: number) => void },
): Promise<CardsDrawn> {
  const colors = readCardColors(await readFile(join(root, "src/app/ui/tokens.css"), "utf8"));
  const tools = { colors, measure: createCardMeasure() };
  await mkdir(join(root, cache), { recursive: true });
  for (const language of index.story.languages) {
    await mkdir(join(folder, "cards", language), { recursive: true });
  }
  const text = JSON.stringify(index.story);
  const fonts = {
    loadSystemFonts: isStrangeToCards(text),
    fontFiles: await cardFontFiles(text, join(root, faces)),
    defaultFontFamily: cardFace,
  };
  const result = { drawn: 0, kept: 0 };
  const queue = [...views];
  const work = async () => {
    for (let view = queue.shift(); view; view = queue.shift()) {
      const svg = cardSvg(index, view, tools);
      const { png, isNew } = await drawCard(svg, join(root, cache), fonts);
      await writeFile(join(folder, cardFile(view)), png);
      result[isNew ? "drawn" : "kept"] += 1;
      tell?.(result.drawn + result.kept, views.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return result;
}

type Fonts = { loadSystemFonts: boolean; fontFiles: string[]; defaultFontFamily: string };

async function drawCard(
  svg: string,
  shelf: string,
  font: Fonts,
): Promise<{ png: Buffer; isNew: boolean }> {
  const hash = createHash("sha256").update(recipe).update(svg).digest("hex");
  const path = join(shelf, `${hash}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return { png: kept, isNew: false };
  const image = await renderAsync(svg, { font, logLevel: "error" });
  const { width, height } = image;
  const png = await sharp(image.pixels, { raw: { width, height, channels: 4 } })
    .png(encoding)
    .toBuffer();
  // Written aside and renamed: a build that is stopped here leaves no half card on the shelf.
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, png);
  await rename(aside, path);
  return { png, isNew: true };
}
