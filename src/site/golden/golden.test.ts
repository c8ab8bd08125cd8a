import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Form, forms } from "../../model/story/kinds.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type Selection } from "../../model/story/view.ts";
import { compileFolder } from "../build/compileFolder.ts";
import { createStoryLayout } from "../build/createStoryLayout.ts";
import { renderPage } from "../pages/renderPage.tsx";
import { readCardColors } from "../socialCards/cardColors.ts";
import { createCardMeasure } from "../socialCards/cardFont.ts";
import { cardSvg } from "../socialCards/cardSvg.ts";

// A change of look that is meant: `npx vitest run src/site/golden -u` renews the files; look at them before they are committed.

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
/** What stands in the folder before anything is written: a file that is missing is a fault wherever the tests run. */
const kept = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".svg"));

const compiled = compileFolder(root, join(root, "data/walmart-microsoft"), createStoryLayout(root));
if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
const { story } = compiled;

/** Cards that differ in kind. */
const cards = [
  ["overview", "ar", { kind: "overview" }],
  ["entity", "en", { kind: "entity", id: "walmart" }],
  ["relation", "ar", { kind: "relation", id: "walmart-amazon-competition" }],
  ["quote", "en", { kind: "quote", id: "nadella-core" }],
  ["path", "ar", { kind: "path", from: "flipkart", to: "azure" }],
  ["article", "ar", { kind: "overview" }],
  ["list", "en", { kind: "overview" }],
] as const satisfies readonly (readonly [string, "ar" | "en", Selection])[];

const fileOf = (name: string, language: string) => `card-${name}.${language}.svg`;

describe("golden files", () => {
  it("are these, and no other", () => {
    const drawings = forms.map((form) => `drawing-${form}.ar.svg`);
    const wanted = [...drawings, ...cards.map(([name, language]) => fileOf(name, language))];
    expect(kept.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(forms)("show the %s drawing of the story as it was", async (form) => {
    const svg = asFile(drawingOf(renderPage(story, "", "").body, form));
    await expect(svg).toMatchFileSnapshot(`drawing-${form}.ar.svg`);
  });

  const index = createStoryIndex(story);
  const colors = readCardColors(read("src/app/ui/tokens.css"));
  const tools = { colors, measure: createCardMeasure() };

  it.each(cards)("show the social card of the %s (%s) as it was", async (name, language, of) => {
    const tab = name === "article" || name === "list" ? name : "details";
    const svg = asFile(cardSvg(index, { ...aView(language, of), tab }, tools));
    await expect(svg).toMatchFileSnapshot(fileOf(name, language));
  });
});

/**
 * The drawing of a page as an SVG that stands alone: with the rules that give its look, in the light theme; without what is
 * not seen, and without what only links and screen readers need.
 */
function drawingOf(page: string, form: Form): string {
  const picture = new RegExp(`<svg class="picture" data-form="${form}"[\\s\\S]*?</svg>`);
  const [svg = ""] = picture.exec(page) ?? [];
  const [marks = ""] = /<defs>[\s\S]*?<\/defs>/.exec(page) ?? [];
  const seen = svg
    .replace(/<g class="reaches"[\s\S]*?<\/g>/, "")
    .replace(/<path class="hit"[^>]*><\/path>/g, "")
    .replace(/ (?:aria-[a-z]+|role|tabindex|href)="[^"]*"/g, "");
  return seen.replace(
    /<svg ([^>]*)>/,
    (_, attributes) =>
      `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><style>${rules()}</style>${marks}`,
  );
}

function rules(): string {
  const [tokens] = /:root \{[^}]*\}/.exec(read("src/app/ui/tokens.css")) ?? [];
  const [icon] = /^\.icon \{[^}]*\}/m.exec(read("src/app/ui/base.css")) ?? [];
  const sheets = ["graph", "links"].map((name) => read(`src/app/graph/${name}.css`));
  return [tokens, icon, ...sheets]
    .join("\n")
    .replace("light dark", "light")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\n{2,}/g, "\n")
    .replaceAll("&", "&amp;");
}

/**
 * One element a line, so that a change can be read; a text stays whole, for spaces in it are drawn. Isolates, which no one
 * would see, are written as numbers.
 */
function asFile(svg: string): string {
  const lines = svg
    .replace(/<(path|rect|circle)([^>]*)><\/\1>/g, "<$1$2/>")
    .replace(/[\u2066-\u2069]/g, (isolate) => `&#x${isolate.charCodeAt(0).toString(16)};`)
    .split(/(?<=>)(?=<(?!\/?tspan|\/text))/);
  let depth = 0;
  const indented = lines.map((line) => {
    if (line.startsWith("</")) depth -= 1;
    const indent = "  ".repeat(Math.max(0, depth));
    if (/^<[^/]/.test(line) && !/(?:\/>|<\/\w+>)$/.test(line)) depth += 1;
    return indent + line;
  });
  return `${indented.join("\n")}\n`;
}
