import { describe, expect, it } from "vitest";
import { aPassage, aQuote, aRelation, aStory } from "../../testing/aStory.ts";
import { createStoryIndex, quotesAbout, relationsIn } from "./storyIndex.ts";

const quote = aQuote();
const partnership = aRelation();
const provenByQuote = aRelation({
  id: "microsoft-amazon-competition",
  kind: "competition",
  source: "microsoft",
  target: "amazon",
  evidence: [aPassage("تنافس وولمارت شركة أمازون"), aPassage("أقوى معا")],
});
const relationOfSpeaker = aRelation({
  id: "nadella-microsoft-work",
  kind: "role",
  source: "satya-nadella",
  evidence: [aPassage("قال ساتيا ناديلا")],
});
const relationToSpeaker = { ...relationOfSpeaker, source: "microsoft", target: "satya-nadella" };

describe("the quotes about a relation", () => {
  const index = createStoryIndex(aStory());

  it("hold some of its evidence", () => {
    expect(quotesAbout(index, provenByQuote)).toEqual([quote]);
  });

  it("are spoken by one of its ends", () => {
    expect(quotesAbout(index, relationOfSpeaker)).toEqual([quote]);
    expect(quotesAbout(index, relationToSpeaker)).toEqual([quote]);
  });

  it("are not those that only speak of both of its ends", () => {
    expect(quote.about).toEqual([partnership.source, partnership.target]);
    expect(quotesAbout(index, partnership)).toEqual([]);
  });
});

it("a quote bears on the relations it is about", () => {
  const relations = [partnership, provenByQuote, relationOfSpeaker];
  const index = createStoryIndex(aStory({ relations, quotes: [quote] }));
  expect(relationsIn(index, quote)).toEqual([provenByQuote, relationOfSpeaker]);
});
