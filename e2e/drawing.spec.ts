import type { Locator, Page } from "@playwright/test";
import { index } from "./builtStory.ts";
import { expect, framedIn, test } from "./framed.ts";
import { type Drawn, endsOf, measurePicture } from "./measurePicture.ts";
import {
  fillOf,
  listCrossings,
  listCut,
  listMeetings,
  listStruck,
  type Named,
} from "./meetings.ts";
import { languages, pathIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

type Stage = {
  readonly width: number;
  readonly height: number;
  readonly form: "tall" | "wide" | "short";
  /** Crossings that the form may have. */
  readonly crossings: number;
  /** Whether it shows every name. */
  readonly isWhole: boolean;
};

const windows: readonly Stage[] = [
  { width: 360, height: 640, form: "tall", crossings: 1, isWhole: false },
  { width: 390, height: 844, form: "tall", crossings: 1, isWhole: false },
  { width: 820, height: 1180, form: "wide", crossings: 0, isWhole: true },
  { width: 844, height: 390, form: "short", crossings: 1, isWhole: false },
  { width: 1280, height: 800, form: "wide", crossings: 0, isWhole: true },
  { width: 1920, height: 1080, form: "wide", crossings: 0, isWhole: true },
];

const frames: readonly Stage[] = [
  { width: 300, height: 420, form: "tall", crossings: 1, isWhole: false },
  { width: 360, height: 480, form: "tall", crossings: 1, isWhole: false },
  { width: 640, height: 640, form: "tall", crossings: 1, isWhole: false },
];

const named = (kind: string, things: readonly { id: string; lines: Named["boxes"] }[]): Named[] =>
  things.map(({ id, lines }) => ({ name: `${kind} ${id}`, boxes: lines }));

function thingsOf({ labels, nodes, headings, captions }: Drawn) {
  return {
    labels: named("label", labels),
    captions: named("words of", captions),
    nodes: nodes.map(({ id, box }) => ({ name: `node ${id}`, boxes: [box] })),
    headings: headings.map((box, at) => ({ name: `heading ${at}`, boxes: [box] })),
  };
}

/** px of a line that must be seen at least: less is a stub of an arrow. */
const leastLine = 14;

function expectClean(drawn: Drawn, { crossings, isWhole }: Stage): void {
  const { labels, captions, nodes, headings } = thingsOf(drawn);
  const { entities, relations, sides } = index.story;
  const leads = entities.filter(({ weight }) => weight === "lead").map(({ id }) => `node ${id}`);
  expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(leads));
  expect.soft(nodes.length === entities.length, "all names").toBe(isWhole);
  expect.soft(drawn.links.length === relations.length, "all relations").toBe(isWhole);
  expect(headings).toHaveLength(sides.length);

  const words = [...labels, ...captions, ...headings];
  expect.soft(listMeetings(words, words), "words on words").toEqual([]);
  expect.soft(listMeetings(words, nodes), "words on nodes").toEqual([]);
  expect.soft(listMeetings(nodes, nodes), "nodes on nodes").toEqual([]);
  expect.soft(listStruck(drawn, words), "words under lines").toEqual([]);
  expect.soft(drawn.covered, "nodes under foreign lines").toEqual([]);
  const crossed = listCrossings(drawn, endsOf);
  expect.soft(crossed.length, crossed.join("; ")).toBeLessThanOrEqual(crossings);
  expect.soft(drawn.strays, "nodes on the ground of another side").toEqual([]);
  const stubs = drawn.links.filter(({ length }) => length < leastLine).map(({ id }) => id);
  expect.soft(stubs, "stubs of lines").toEqual([]);

  const sizes = [...drawn.labels, ...drawn.captions].map(({ size }) => size);
  expect.soft(Math.min(...sizes), "px of the smallest letters").toBeGreaterThanOrEqual(12.9);
  expect.soft(Math.min(...drawn.links.map(({ hit }) => hit))).toBeGreaterThanOrEqual(12);
  const things = [...words, ...nodes];
  expect.soft(listCut(drawn.stage, things), "cut by the stage").toEqual([]);
  const [more, less] = fillOf(drawn.stage, things);
  expect.soft(more, "the share of the stage that is filled one way").toBeGreaterThanOrEqual(0.85);
  expect.soft(less, "and the other way").toBeGreaterThanOrEqual(0.6);
}

/** Middle of a side's names across the window, in px. */
function middleOfSide({ nodes }: Drawn, side: string): number {
  const ids = index.story.entities.filter((entity) => entity.side === side).map(({ id }) => id);
  const boxes = nodes.filter(({ id }) => ids.includes(id)).map(({ box }) => box);
  return boxes.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / boxes.length;
}

async function look(html: Locator, stage: Stage): Promise<Drawn> {
  const picture = html.locator(".picture");
  await expect(picture).toHaveAttribute("data-form", stage.form);
  await expect(picture).not.toHaveAttribute("data-moving");
  await expect(picture).not.toHaveAttribute("data-camera");
  const drawn = await measurePicture(html);
  expectClean(drawn, stage);
  expect(middleOfSide(drawn, "alliance")).toBeGreaterThan(middleOfSide(drawn, "amazon") + 60);
  return drawn;
}

const nameOf = ({ width, height }: Stage) => `${width}×${height}`;
const placesOf = ({ nodes }: Drawn) => nodes.map(({ id, place }) => `${id} ${place}`);

test("in every window the picture is whole and clean, in the same places in both languages", async ({
  page,
  open,
}) => {
  const seen = new Map<string, string[]>();
  for (const language of languages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(language, "");
    for (const stage of windows) {
      await test.step(`${language}, ${nameOf(stage)}`, async () => {
        await page.setViewportSize(stage);
        const drawn = placesOf(await look(page.locator("html"), stage));
        expect(drawn).toEqual(seen.get(nameOf(stage)) ?? drawn);
        seen.set(nameOf(stage), drawn);
      });
    }
  }
});

test("in frames the picture is clean, and a small one has fewer names, whole, and says how many more there are", async ({
  page,
  site,
  post,
}) => {
  await page.setViewportSize({ width: 1000, height: 1200 });
  for (const language of languages) {
    const src = `${site}${pathIn(language, "").slice(1)}`;
    await post({ body: frame({ src, width: 640, height: 640 }) });
    for (const stage of frames) {
      await test.step(`${language}, ${nameOf(stage)}`, async () => {
        await resize(page, stage);
        const { html } = framedIn(page);
        const { nodes } = await look(html, stage);
        const left = index.story.entities.length - nodes.length;
        const more = html.locator(".more-name").filter({ visible: true });
        if (left === 0) await expect(more).toHaveCount(0);
        else await expect(more).toContainText(new RegExp(`${left}`));
      });
    }
  }
});

async function resize(page: Page, { width, height }: Stage): Promise<void> {
  await page.locator("iframe").evaluate(
    (iframe, size) => {
      for (const [name, value] of Object.entries(size)) iframe.setAttribute(name, value);
    },
    { width: String(width), height: String(height) },
  );
  const inner = () => framedIn(page).html.evaluate(() => [innerWidth, innerHeight]);
  await expect.poll(inner).toEqual([width, height]);
}
