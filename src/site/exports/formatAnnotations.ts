import { asClaimed } from "../../model/story/claim.ts";
import type { Both, Passage, Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { translatedNote } from "../../model/view/pageTitle.ts";
import { createSelectors } from "./quoteSelectors.ts";
import { sourceLines } from "./sourceLine.ts";

/** A note on a passage: what it proves, as an address of the site, and in words. */
type Note = {
  readonly id: string;
  readonly passage: Passage;
  readonly motivation: "linking" | "identifying" | "describing";
  /** The page of the thing, from `stories/` on. */
  readonly page: string;
  readonly words: Both | { readonly en: string };
};

/**
 * W3C Web Annotation (JSON-LD): one annotation for each passage that proves a relation or describes an entity, for each
 * quote, figure and dated event. The target is the article's own address where it is known, else the text beside this
 * file; both selectors hold for that text. Relative addresses start from this file. Every name is a term of the
 * annotation context, or has one of its prefixes.
 */
export function formatAnnotations(story: Story): string {
  const index = createStoryIndex(story);
  const selectorsOf = createSelectors(index);
  const text = `${story.id}.txt`;
  const lines = sourceLines(story);
  const { date } = story.source;
  const url = webAddress(story.source.url);
  const id = `${story.id}.annotations.jsonld`;
  const items = listNotes(index).map(({ id, passage, motivation, page, words }) => ({
    id: `#${id}`,
    type: "Annotation",
    motivation,
    body: [
      { type: "SpecificResource", source: page, purpose: "linking" },
      ...Object.entries(words).map(([language, value]) => ({
        type: "TextualBody",
        value,
        language,
        format: "text/plain",
        purpose: "describing",
      })),
    ],
    target: {
      type: "SpecificResource",
      source: url ?? text,
      ...(url !== undefined && date !== undefined && { state: stateOn(date, text) }),
      selector: selectorsOf(passage),
    },
  }));
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: [story.title.ar, story.title.en],
    "dc:source": [lines.ar, lines.en, `${text}, SHA-256: ${story.article.sha256}`],
    total: items.length,
    first: { id: "#page", type: "AnnotationPage", partOf: id, startIndex: 0, items },
    last: "#page",
  };
  return `${JSON.stringify(collection)}\n`;
}

/** The day on which the article stood at its address with these words, and their copy (§ 4.3.1: times are in UTC). */
function stateOn(day: string, cached: string) {
  return {
    type: "TimeState",
    cached,
    sourceDateStart: `${day}T00:00:00Z`,
    sourceDateEnd: `${day}T23:59:59Z`,
  };
}

function listNotes(index: StoryIndex): Note[] {
  const { entities, relations, quotes, events } = index.story;
  return [
    ...entities.flatMap(({ id, evidence, description }) =>
      evidence.map((passage, at): Note => {
        const page = `../entity/${id}/`;
        return {
          id: `entity-${id}-${at + 1}`,
          passage,
          motivation: "identifying",
          page,
          words: description,
        };
      }),
    ),
    ...relations.flatMap((relation) => {
      const { id, evidence, figures, sentence } = asClaimed(index, relation);
      const page = `../relation/${id}/`;
      const proofs = evidence.map((passage, at): Note => {
        return {
          id: `relation-${id}-${at + 1}`,
          passage,
          motivation: "linking",
          page,
          words: sentence,
        };
      });
      const numbers = figures.map((passage, at): Note => {
        const { label } = passage;
        return {
          id: `figure-${id}-${at + 1}`,
          passage,
          motivation: "describing",
          page,
          words: label,
        };
      });
      return [...proofs, ...numbers];
    }),
    ...quotes.map((passage): Note => {
      const { id, translation, speaker } = passage;
      const name = entities.find((entity) => entity.id === speaker)?.name.en;
      const words = { en: `${name}, ${translatedNote}: ${translation.en}` };
      const page = `../quote/${id}/`;
      return { id: `quote-${id}`, passage, motivation: "identifying", page, words };
    }),
    ...events.map((passage): Note => {
      const { id, name } = passage;
      return { id: `event-${id}`, passage, motivation: "describing", page: "../", words: name };
    }),
  ];
}
