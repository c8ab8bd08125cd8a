import { asClaimed } from "../../model/story/claim.ts";
import { entityKindName, relationKindName } from "../../model/story/kindName.ts";
import type { Figure, Passage, Quote, Relation, Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import { type Texts, textIn } from "../../model/story/texts.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { translationNote, type Wording } from "../../model/story/wording.ts";
import { wordingsOf } from "./graphFields.ts";
import { createSelectors } from "./quoteSelectors.ts";
import { sourceLines } from "./sourceLine.ts";

/** A note on a passage: what it proves, as an address of the site, and in words. */
type Note = {
  readonly id: string;
  readonly passage: Passage;
  readonly motivation: "linking" | "identifying" | "describing";
  /** The page of the thing, from `stories/` on. */
  readonly page: string;
  readonly words: Texts;
  /** What sorts it: the story's own kind, in its languages; a time or an amount, in none. */
  readonly tags?: readonly (Texts | string)[];
};

/**
 * W3C Web Annotation (JSON-LD): one annotation for each passage that proves a relation or describes an entity, for each
 * quote, figure and dated event. The target is the article's own address where it is known, else the text beside this
 * file; both selectors hold for that text, which is in the article's language. Words that describe are in the story's; of a
 * quote those are its translations, marked as such. Relative addresses start from this file. Every name is a term of the
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
  const items = listNotes(index).map(({ id, passage, motivation, page, words, tags = [] }) => ({
    id: `#${id}`,
    type: "Annotation",
    motivation,
    body: [
      { type: "SpecificResource", source: page, purpose: "linking" },
      ...bodies(words, "describing"),
      ...tags.flatMap((tag) => bodies(tag, "tagging")),
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
    label: story.languages.map((language) => textIn(story.title, language)),
    "dc:source": [...Object.values(lines), `${text}, SHA-256: ${story.article.sha256}`],
    "dc:rights": story.source.licence,
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

/** A text as bodies of a note: one in each of its languages, or one that is in none. */
function bodies(text: Texts | string, purpose: "describing" | "tagging") {
  const body = { type: "TextualBody", format: "text/plain", purpose };
  if (typeof text === "string") return [{ ...body, value: text }];
  return Object.entries(text).map(([language, value]) => {
    return { type: "TextualBody", value, language, format: "text/plain", purpose };
  });
}

function listNotes(index: StoryIndex): Note[] {
  const { story } = index;
  const { entities, relations, quotes, events } = story;
  const wordings = wordingsOf(story);
  const inAll = (nameIn: (wording: Wording) => string): Texts =>
    Object.fromEntries(wordings.map((wording) => [wording.language, nameIn(wording)]));
  return [
    ...entities.flatMap((entity) => {
      const { id, evidence, description, ownKind } = entity;
      const kind = inAll((wording) => entityKindName(story, entity, wording));
      return evidence.map((passage, at): Note => {
        const page = `../entity/${id}/`;
        return {
          id: `entity-${id}-${at + 1}`,
          passage,
          motivation: "identifying",
          page,
          words: description,
          ...(ownKind !== undefined && { tags: [kind] }),
        };
      });
    }),
    ...relations.flatMap((relation) => {
      const { id, evidence, figures, sentence } = asClaimed(index, relation, wordings);
      const tags = tagsOf(
        relation,
        inAll((wording) => relationKindName(story, relation, wording)),
      );
      const page = `../relation/${id}/`;
      const proofs = evidence.map((passage, at): Note => {
        return {
          id: `relation-${id}-${at + 1}`,
          passage,
          motivation: "linking",
          page,
          words: sentence,
          ...(tags.length > 0 && { tags }),
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
          ...(passage.value !== undefined && { tags: [amountOf(passage)] }),
        };
      });
      return [...proofs, ...numbers];
    }),
    ...quotes.map((passage): Note => {
      const { id } = passage;
      const words = translated(index, passage);
      const page = `../quote/${id}/`;
      return { id: `quote-${id}`, passage, motivation: "identifying", page, words };
    }),
    ...events.map((passage): Note => {
      const { id, name } = passage;
      return { id: `event-${id}`, passage, motivation: "describing", page: "../", words: name };
    }),
  ];
}

/** A quote's translations, each with who said it and that these are not the speaker's own words. */
function translated(index: StoryIndex, { translation = {}, speaker }: Quote): Texts {
  const wordings = wordingsOf(index.story).filter(({ language }) => translation[language]);
  const name = index.entities.get(speaker)?.name ?? {};
  const lines = wordings.map((wording): [string, string] => {
    const { language, t } = wording;
    const by = [textIn(name, language), translationNote(index.story, wording)];
    const words = textIn(translation, language);
    return [language, `${by.join(t("punctuation.comma"))}${t("punctuation.colon")}${words}`];
  });
  return Object.fromEntries(lines);
}

/** The story's own kind of a relation, and when it holds, as an interval of ISO 8601 (`..`: not known). */
function tagsOf({ ownKind, from, to }: Relation, kind: Texts): (Texts | string)[] {
  return [
    ...(ownKind === undefined ? [] : [kind]),
    ...(from === undefined && to === undefined ? [] : [`${from ?? ".."}/${to ?? ".."}`]),
  ];
}

/** A number, with the code of its currency: `100000 USD`. */
function amountOf({ value, currency }: Figure): string {
  return [value, currency].filter((part) => part !== undefined).join(" ");
}
