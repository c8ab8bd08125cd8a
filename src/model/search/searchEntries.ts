import { type CoveredSentence, coverage } from "../graph/coverage.ts";
import { claimOf } from "../story/claim.ts";
import { entityKindName } from "../story/kindName.ts";
import type { Entity, Story } from "../story/story.ts";
import { overlaps, rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import { type Language, textIn } from "../story/texts.ts";
import type { Selection } from "../story/view.ts";
import type { Wording } from "../story/wording.ts";

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

/**
 * Everything of a story that search reads, in the order that settles equal matches: the names with the most relations first. Each
 * entry is made when it is asked for.
 */
export function* searchEntries(index: StoryIndex, wording: Wording): Generator<SearchEntry> {
  const { story } = index;
  for (const entity of rankEntities(index)) {
    yield withWordsAbout(nameEntry(story, entity, wording.language), story, entity, wording);
  }
  yield* quoteEntries(index, wording.language);
  yield* relationEntries(index, wording);
  for (const sentence of coverage(index)) yield* articleEntry(index, sentence);
}

/** An entity by its names alone: the reader's first, then those in the story's other languages and in the article. */
export function nameEntry(
  story: Pick<Story, "language" | "languages">,
  { id, name, aliases, keywords = [] }: Entity,
  language: Language,
): SearchEntry {
  const others = story.languages.filter((other) => other !== language);
  return {
    group: "names",
    fields: [
      aName(textIn(name, language), language),
      ...others.map((other) => aName(textIn(name, other), other)),
      ...aliases.map((alias) => aName(alias, story.language)),
      ...keywords.map((word) => aField(word, language, 0)),
    ],
    choose: () => ({ kind: "entity", id }),
  };
}

/** The same with its kind and its description. */
function withWordsAbout(
  entry: SearchEntry,
  story: Story,
  entity: Entity,
  wording: Wording,
): SearchEntry {
  const { language } = wording;
  const others = story.languages.filter((other) => other !== language);
  const [first, ...rest] = entry.fields;
  return {
    ...entry,
    fields: [
      first,
      ...rest,
      aField(entityKindName(story, entity, wording), language, 1),
      aField(textIn(entity.description, language), language, 2),
      ...others.map((other) => aField(textIn(entity.description, other), other, 2)),
    ],
  };
}

function quoteEntries({ story }: StoryIndex, language: Language): SearchEntry[] {
  return story.quotes.map(({ id, exact, translation = {} }) => {
    const isFirst = ([one]: readonly [string, string]) => one === language;
    const translations = Object.entries(translation).sort(
      (a, b) => Number(isFirst(b)) - Number(isFirst(a)),
    );
    return {
      group: "quotes",
      fields: [
        aField(exact, story.language, 0),
        ...translations.map(([of, text]) => aField(text, of, 0)),
      ],
      isTranslated: translation[language] !== undefined,
      choose: () => ({ kind: "quote", id }),
    };
  });
}

function relationEntries(index: StoryIndex, wording: Wording): SearchEntry[] {
  return index.story.relations.map((relation) => ({
    group: "sentences",
    fields: [
      aField(claimOf(index, relation, wording), wording.language, 0),
      aField(textIn(relation.label, wording.language), wording.language, 0),
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
