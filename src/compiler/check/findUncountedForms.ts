import { factsOf } from "../../model/language/languageFacts.ts";
import { createTextIndex } from "../../model/story/span.ts";
import type { Span } from "../../model/story/story.ts";
import { isCommonWord } from "./commonWords.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import { createLocator, type Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

type Read = {
  story: LooseStory;
  json: StoryJson;
  text: string;
  articleFile: string;
  mentions: ReadonlyMap<string, readonly Span[]>;
};

/** A word of a text, in UTF-16 units, and what stands between it and the word before. */
type Word = { readonly word: string; readonly start: number; readonly gap: string };

/** Letters that a name and a form of it share at least. */
const leastShared = 4;
/** Letters at the end of a name that a form may lack. */
const mostCut = 2;

/**
 * Warns of words of the article that look like a name in another case («Путина» for «Путин») and are no mention of
 * anything: in a language whose names change, each form is an alias. Each form is reported once for an entity, where it
 * stands first.
 */
export function findUncountedForms({ story, json, text, articleFile, mentions }: Read): Fault[] {
  const { language } = story;
  const { endings } = factsOf(language);
  if (endings === null) return [];
  const words = splitWords(text);
  const taken = markTaken(text, mentions);
  const places = groupByBeginning(words, taken);
  const locate = createLocator(text);
  const known = new Set<string>();
  return listAliases(story).flatMap(({ alias, entity, at }) => {
    const name = splitWords(alias);
    return (places.get(beginningOf(name[0]?.word ?? "")) ?? []).flatMap((place): Fault[] => {
      const found = words.slice(place, place + name.length);
      if (!areForms(found, name, endings)) return [];
      const [start, end] = [found[0]?.start ?? 0, endOf(found.at(-1))];
      const form = text.slice(start, end);
      if (taken.subarray(start, end).includes(1)) return [];
      if (isCommonWord(form, language)) return [];
      taken.fill(1, start, end);
      if (known.has(`${entity} ${form}`)) return [];
      known.add(`${entity} ${form}`);
      const parameters = {
        alias,
        owner: namePath(json.value, ["entities", entity]),
        found: form,
        place: { code: "place", parameters: { file: articleFile, ...locate(start) } },
      } as const;
      const path = ["entities", entity, "aliases", at];
      return [{ ...json.at(path), code: "form-uncounted", parameters }];
    });
  });
}

/** Every alias with its place in the story, the longest first: «Владимира Путина» is one form, not two. */
function listAliases({ entities }: LooseStory) {
  return entities
    .flatMap(({ aliases }, entity) => aliases.map((alias, at) => ({ alias, entity, at })))
    .sort((a, b) => b.alias.length - a.alias.length);
}

function splitWords(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu), ({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { word, start: index, gap };
  });
}

/** The places, in a list of words, of those that no mention takes, by what they begin with. */
function groupByBeginning(words: readonly Word[], taken: Uint8Array): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { word, start }] of words.entries()) {
    if (taken[start] === 1) continue;
    const beginning = beginningOf(word);
    const found = places.get(beginning);
    if (found) found.push(place);
    else places.set(beginning, [place]);
  }
  return places;
}

/** What a word shares with every form of it: its first letters, or all of a short word. */
function beginningOf(word: string): string {
  return word.slice(0, leastShared);
}

function endOf(word: Word | undefined): number {
  return word ? word.start + word.word.length : 0;
}

/** 1 for every UTF-16 unit of a mention. */
function markTaken(text: string, mentions: Read["mentions"]): Uint8Array {
  const taken = new Uint8Array(text.length);
  const { toUtf16 } = createTextIndex(text);
  for (const span of [...mentions.values()].flat()) {
    const { start, end } = toUtf16(span);
    taken.fill(1, start, end);
  }
  return taken;
}

/** Whether some words are those of a name, one of them at least in another form. */
function areForms(found: readonly Word[], name: readonly Word[], endings: RegExp): boolean {
  let hasForm = false;
  return (
    name.every(({ word, gap }, at) => {
      const other = found[at];
      if (!other || (at > 0 && other.gap !== gap)) return false;
      const isOther = isForm(other.word, word, endings);
      hasForm ||= isOther;
      return isOther || other.word === word;
    }) && hasForm
  );
}

function isForm(word: string, name: string, endings: RegExp): boolean {
  if (word === name) return false;
  for (let cut = 0; cut <= mostCut && name.length - cut >= leastShared; cut += 1) {
    const stem = name.slice(0, name.length - cut);
    if (word.startsWith(stem) && endings.test(word.slice(stem.length))) return true;
  }
  return false;
}
