import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asClaimed } from "../../model/story/claim.ts";
import type { Passage, Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { type Texts, textIn } from "../../model/story/texts.ts";
import { aStory } from "../../testing/aStory.ts";
import { compiledStory } from "../../testing/compiledStory.ts";
import {
  type ReadBack,
  readers,
  readRows,
  readTables,
  type Told,
  textOf,
} from "../../testing/readBack.ts";
import { readCsvStrictly } from "../../testing/readCsvStrictly.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { exportStory } from "./exportStory.ts";
import { wordingsOf } from "./graphFields.ts";
import { keepXmlCharacters } from "./xmlText.ts";

const stories = [
  ["a small story", aStory()],
  ["the story of Walmart and Microsoft", theWalmartStory()],
  ["the story in English alone", compiledStory("tammany-hall")],
  ["the story in French and English", compiledStory("j-accuse")],
] as const;

/** What a reader has to find, in a format that can hold all that `keep` lets through. */
function told(story: Story, keep = (text: string) => text): ReadBack {
  const index = createStoryIndex(story);
  const [first = "", last = first] = [story.languages[0], story.languages.at(-1)];
  const tell = (name: Texts, evidence: readonly Passage[]): Told => ({
    label: keep(textIn(name, first)),
    further: story.languages.length > 1 ? keep(textIn(name, last)) : "",
    evidence: keep(evidence.map(({ exact }) => exact).join("\n")),
    spans: evidence.map(({ start, end }) => `${start}-${end}`).join(" "),
  });
  return {
    entities: new Map(story.entities.map(({ id, name, evidence }) => [id, tell(name, evidence)])),
    relations: new Map(
      story.relations
        .map((relation) => asClaimed(index, relation, wordingsOf(story)))
        .map(({ id, source, target, label, sentence, evidence }) => [
          id,
          {
            source,
            target,
            ...tell(label, evidence),
            sentence: keep(textIn(sentence, first)),
            further_sentence: keep(textIn(sentence, last)),
          },
        ]),
    ),
  };
}

describe.each(stories)("the exports of %s", (_name, story) => {
  const files = exportStory(story);

  it.each(readers)("come back whole from .$ending", ({ ending, read }) => {
    expect(read(textOf(files, ending), story.languages)).toEqual(told(story));
  });

  it("come back whole from the tables", () => {
    const back = readTables(
      textOf(files, "entities.csv"),
      textOf(files, "relations.csv"),
      story.languages,
    );
    expect(back).toEqual(told(story));
  });

  it("have the article byte for byte, and each a name of its own", () => {
    expect(textOf(files, "txt")).toBe(story.article.text);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
});

const pieces = [
  ...[
    '"',
    "'",
    ",",
    ";",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "<",
    ">",
    "&",
    "&amp;",
    "]]>",
    "<!--",
  ],
  ...[
    "=",
    "+",
    "-",
    "@",
    "＝",
    "\\",
    "{{",
    "}}",
    "$&",
    "😀",
    "👨‍👩‍👧",
    "\u{e000}",
    "\0",
    "\x1b",
    "\ud800",
  ],
  ...[
    "\u200f",
    "\u200e",
    "\u2066",
    "\u2069",
    "\u061c",
    "\u202e",
    "شَّ",
    "لا",
    "٣",
    "walmart",
    "é",
    "\u2028",
  ],
];
const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })), { maxLength: 8 })
  .map((parts) => `${parts.join("")}و`);
const anyNames = fc.record({ ar: anyWords, en: anyWords });

describe("whatever a name holds", () => {
  const base = aStory();
  const withNames = ([name, label, sentence]: [Texts, Texts, Texts]): Story =>
    aStory({
      entities: base.entities.map((entity) => ({ ...entity, name })),
      relations: base.relations.map((relation) => ({ ...relation, label, sentence })),
    });
  const anyStory = fc.tuple(anyNames, anyNames, anyNames).map(withNames);

  it.each(readers)("it comes back from .$ending", ({ ending, read }) => {
    const isXml = ending === "gexf" || ending === "graphml";
    fc.assert(
      fc.property(anyStory, (story) => {
        const back = read(textOf(exportStory(story), ending), story.languages);
        expect(back).toEqual(told(story, isXml ? keepXmlCharacters : undefined));
      }),
    );
  });

  it("it comes back from the tables, where what looks like a formula has an apostrophe before it", () => {
    const guard = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
    fc.assert(
      fc.property(anyStory, (story) => {
        const files = exportStory(story);
        const back = readTables(
          textOf(files, "entities.csv"),
          textOf(files, "relations.csv"),
          story.languages,
        );
        expect(back).toEqual(told(story, guard));
        const [header, ...rows] = readCsvStrictly(textOf(files, "relations.csv"));
        expect(readRows(textOf(files, "relations.csv")).map(Object.values)).toEqual(rows);
        expect(rows).toHaveLength(story.relations.length);
        expect(header).toContain("sentence_en");
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("an address that no page may link to", () => {
  it("stands in no export", () => {
    const source = { publisher: "صحيفة", url: "javascript:alert(1)" };
    const files = exportStory(aStory({ source }));
    for (const { name, text } of files) expect(text, name).not.toContain("javascript:");
    const known = exportStory(aStory({ source: { url: "https://example.org/article" } }));
    for (const ending of ["jgf.json", "annotations.jsonld", "graphml", "quotes.csv"]) {
      expect(textOf(known, ending), ending).toContain("https://example.org/article");
    }
  });
});

describe("an export that cannot be made", () => {
  it("says which and why", () => {
    const [first] = aStory().relations;
    const broken = aStory({ relations: first ? [{ ...first, target: "nobody" }] : [] });
    expect(() => exportStory(broken)).toThrow(
      /^The export a-story\.gexf could not be made: .*nobody/,
    );
  });
});
