import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tourOf } from "../../model/graph/tour.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { aView } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { readCardColors } from "./cardColors.ts";
import { createColumn, fitText } from "./cardColumn.ts";
import { cardSvg } from "./cardSvg.ts";
import { breakLines, cutLines } from "./cardText.ts";

const widthOf = (line: string) => line.length * 10;
const tools = {
  colors: readCardColors(readFileSync("src/app/ui/tokens.css", "utf8")),
  measure: (text: string, size: number) => text.length * size * 0.5,
};
const index = createStoryIndex(aStory());
const relation = { kind: "relation", id: "walmart-amazon-competition" } as const;

describe("breakLines and cutLines", () => {
  it("break at spaces, and never within a word", () => {
    expect(breakLines("one two three", 70, widthOf)).toEqual(["one two", "three"]);
    expect(breakLines("extraordinarily so", 70, widthOf)).toEqual(["extraordinarily", "so"]);
  });

  it("end the last line that is kept in an ellipsis that fits", () => {
    const lines = ["one two", "three", "four"];
    expect(cutLines(lines, 1, 70, widthOf)).toEqual(["one…"]);
    expect(cutLines(lines, 3, 70, widthOf)).toEqual(lines);
  });
});

describe("a text that is cut", () => {
  const text = "He said so, and then he went on to say of the";
  it("ends behind its last whole clause", () => {
    const lines = breakLines(`${text} other`, 200, widthOf);
    expect(cutLines(lines, 1, 200, widthOf)).toEqual(["He said so…"]);
    expect(cutLines(["Only: what is said there", "by one"], 1, 260, widthOf)).toEqual([
      "Only: what is said there…",
    ]);
  });

  it("else does not end in a word that belongs to the next", () => {
    const lines = breakLines(text.slice(12), 280, widthOf);
    expect(cutLines([...lines, "other"], lines.length, 280, widthOf).at(-1)).toBe(
      "and then he went on to say…",
    );
  });

  it("is first made smaller, until it stands whole", () => {
    const column = createColumn(0, 300, tools.measure);
    const style = { isBold: false, isFromRight: false, color: "#000" };
    const fitted = (sizes: number[]) => fitText(text, style, column, { sizes, height: 80 });
    expect(fitted([40, 30, 20])).toMatchObject({ isCut: false, style: { size: 20 } });
    expect(fitted([40, 30])).toMatchObject({ isCut: true, style: { size: 30 } });
  });
});

describe("cards of their own", () => {
  const cardOf = (tab: "article" | "list") => cardSvg(index, { ...aView("en"), tab }, tools);

  it("have the article, on paper, its names marked", () => {
    const card = cardOf("article");
    expect(card).toContain("أعلنت");
    expect(card.match(/height="2.5"/g)?.length).toBeGreaterThan(5);
    expect(card).not.toContain('class="node"');
  });

  it("and the list, its leading names with how many connections each has", () => {
    const card = cardOf("list");
    for (const { name } of aStory().entities)
      expect(card).toContain(`>\u2066${textIn(name, "en")}\u2069<`);
    expect(card).toContain("2 connections");
  });

  it("and each step of the tour, which says how many there are", () => {
    const [step] = tourOf(index);
    const card = cardSvg(index, aView("en", { kind: "step", id: step?.id ?? "" }), tools);
    expect(card).toMatch(/Step 1 of \d/);
  });
});

describe("cardSvg", () => {
  it("says the sentence, the names and the article's own words", () => {
    const card = cardSvg(index, aView("en", relation), tools);
    expect(card).toContain("with Amazon.");
    expect(card).toContain("Walmart and Amazon");
    expect(card).toContain("تنافس وولمارت");
  });

  it("gives each line its direction: isolates around it, and no tspan", () => {
    const card = cardSvg(index, aView("ar", relation), tools);
    const texts = [...card.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.every((text) => /^[\u2066\u2067].+\u2069$/u.test(text))).toBe(true);
    expect(card).not.toContain("tspan");
  });

  it("fades what the selection does not touch, and nothing in the overview", () => {
    expect(cardSvg(index, aView("ar", relation), tools)).toContain('opacity="0.16"');
    expect(cardSvg(index, aView("ar"), tools)).not.toContain('opacity="0.16"');
  });

  it("tells a third and a fourth side from the others by their edges, and draws round what holds others", () => {
    const story = aStory();
    const before = ["one", "two"].map((id) => ({ id, name: { ar: "جانب", en: "Side" } }));
    const [holder, ...others] = story.entities;
    if (!holder) throw new Error("The story has no entity");
    const held = { ...holder, holds: others.map(({ id }) => id) };
    const wide = createStoryIndex({
      ...story,
      sides: [...before, ...story.sides],
      entities: [held, ...others],
    });
    const edges = [
      'stroke-dasharray="5 4"',
      'stroke-dasharray="0.1 5"',
      `stroke="${tools.colors("rule-strong")}"`,
    ];
    for (const edge of edges) {
      expect(cardSvg(wide, aView("en"), tools)).toContain(edge);
      expect(cardSvg(index, aView("en"), tools)).not.toContain(edge);
    }
  });
});
