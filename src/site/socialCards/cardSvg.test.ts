import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { readCardColors } from "./cardColors.ts";
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
});
