import { type Texts, textIn } from "../src/model/story/texts.ts";
import { index } from "./builtStory.ts";
import { type Language, pathIn } from "./reader.ts";

const { story } = index;

export type Promised = { readonly path: string; readonly words: readonly string[] };

export const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** A translation where there is one into the language. */
function textsFor(language: Language, texts: Texts = {}): string[] {
  const text = texts[language];
  return text === undefined ? [] : [text];
}

/** What each page holds before any script. */
export function listPromises(language: Language): Promised[] {
  const at = (address: string) => pathIn(language, address);
  return [
    { path: at("article/"), words: story.article.paragraphs.map(index.text.slice) },
    { path: at("list/"), words: story.entities.map(({ name }) => textIn(name, language)) },
    ...story.quotes.map(({ id, exact, translation }) => ({
      path: at(`quote/${id}/`),
      words: [exact, ...textsFor(language, translation)],
    })),
    ...story.relations.map(({ id, sentence, evidence }) => ({
      path: at(`relation/${id}/`),
      words: [textIn(sentence, language), ...evidence.map(({ exact }) => exact)],
    })),
  ];
}
