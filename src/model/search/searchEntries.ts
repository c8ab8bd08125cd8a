import { type CoveredSentence, coverage } from "../graph/coverage.ts";
import { claimOf } from "../story/claim.ts";
import type { EntityKind } from "../story/kinds.ts";
import type { Both, Entity, Language } from "../story/story.ts";
import { overlaps, rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import type { Selection } from "../story/view.ts";

/** The groups of results, in the order in which they are shown. */
export const searchGroups = ["paths", "names", "quotes", "sentences"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/**
 * A text that a reader may search. `isName`: found as a whole, it is the thing itself. `distance`: 0 for the thing's own
 * words, more for words about it (its kind 1, its description 2).
 */
export type SearchField = {
  readonly text: string;
  readonly language: Language;
  readonly isName: boolean;
  readonly distance: 0 | 1 | 2;
};

/**
 * What one result stands for; the first field is shown, and under it the second, where that is its translation for this
 * reader. `choose`: the selection for a mark at UTF-16 units.
 */
export type SearchEntry = {
  readonly group: SearchGroup;
  readonly fields: readonly [SearchField, ...SearchField[]];
  readonly isTranslated?: boolean;
  readonly choose: (mark?: { start: number; end: number }) => Selection;
};

/** The word for a kind of entity. */
export type KindWords = (kind: EntityKind) => Both;

/**
 * Everything of a story that search reads, in the order that settles equal matches: the names with the most relations first. Each
 * entry is made when it is asked for.
 */
export function* searchEntries(
  index: StoryIndex,
  language: Language,
  kindWords: KindWords,
): Generator<SearchEntry> {
  for (const entity of rankEntities(index)) yield nameEntry(entity, language, kindWords);
  yield* quoteEntries(index, language);
  yield* relationEntries(index, language);
  for (const sentence of coverage(index)) yield* articleEntry(index, sentence);
}

/** @param kinds null for its names alone, without what is said about it */
export function nameEntry(
  entity: Entity,
  language: Language,
  kinds: KindWords | null,
): SearchEntry {
  const { id, kind, name, aliases, keywords = [], description } = entity;
  const other = language === "ar" ? "en" : "ar";
  return {
    group: "names",
    fields: [
      aName(name[language], language),
      aName(name[other], other),
      ...aliases.map((alias) => aName(alias, isArabic(alias) ? "ar" : "en")),
      ...keywords.map((word) => aField(word, isArabic(word) ? "ar" : "en", 0)),
      ...(kinds
        ? [
            aField(kinds(kind)[language], language, 1),
            aField(kinds(kind)[other], other, 1),
            aField(description[language], language, 2),
            aField(description[other], other, 2),
          ]
        : []),
    ],
    choose: () => ({ kind: "entity", id }),
  };
}

function quoteEntries({ story }: StoryIndex, language: Language): SearchEntry[] {
  return story.quotes.map(({ id, exact, translation }) => ({
    group: "quotes",
    fields: [aField(exact, story.language, 0), aField(translation.en, "en", 0)],
    isTranslated: language === "en",
    choose: () => ({ kind: "quote", id }),
  }));
}

function relationEntries(index: StoryIndex, language: Language): SearchEntry[] {
  return index.story.relations.map((relation) => ({
    group: "sentences",
    fields: [
      aField(claimOf(index, relation, language), language, 0),
      aField(relation.label[language], language, 0),
    ],
    choose: () => ({ kind: "relation", id: relation.id }),
  }));
}

/** A sentence of the article: it chooses the relation whose evidence holds the mark, else its first. */
function articleEntry(index: StoryIndex, { span, relations }: CoveredSentence): SearchEntry[] {
  const [first] = relations;
  if (first === undefined) return [];
  const offset = index.text.toUtf16(span).start;
  const holds = (id: string, mark: { start: number; end: number }) =>
    index.relations.get(id)?.evidence.some((passage) => {
      const found = { start: offset + mark.start, end: offset + mark.end };
      return overlaps(index.text.toUtf16(passage), found);
    });
  return [
    {
      group: "sentences",
      fields: [aField(index.text.slice(span), index.story.language, 0)],
      choose: (mark) => {
        const id = mark && relations.find((relation) => holds(relation, mark));
        return { kind: "relation", id: id ?? first };
      },
    },
  ];
}

function aName(text: string, language: Language): SearchField {
  return { text, language, isName: true, distance: 0 };
}

function aField(text: string, language: Language, distance: 0 | 1 | 2): SearchField {
  return { text, language, isName: false, distance };
}

function isArabic(text: string): boolean {
  return /\p{sc=Arab}/u.test(text);
}
