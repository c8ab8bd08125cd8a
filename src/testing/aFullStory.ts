import type { Story } from "../model/story/story.ts";
import { anEvent, aPassage, aQuote, aRelation, aStory } from "./aStory.ts";

/**
 * For tests: `aStory()` in which the partnership has all that a relation can have: two passages in two paragraphs, a
 * speaker, a figure and an inferred date. The article has an address, and the quote was said in an interview.
 */
export function aFullStory(): Story {
  const [, ...others] = aStory().relations;
  const partnership = aRelation({
    evidence: [
      aPassage("شراكة بين وولمارت ومايكروسوفت"),
      aPassage("أعلنت وولمارت Walmart شراكة مع مايكروسوفت"),
    ],
    standing: { kind: "attributed", to: "satya-nadella" },
    figures: [
      {
        ...aPassage("2018"),
        label: { ar: "سنة الشراكة", en: "Year of the partnership" },
        translation: { en: "2018" },
      },
    ],
  });
  return aStory({
    relations: [partnership, ...others],
    quotes: [aQuote({ medium: "amazon" })],
    events: [anEvent({ inferred: true })],
    source: { url: "https://example.org/news" },
  });
}
