import { index } from "./builtStory.ts";
import { type Language, pathIn } from "./reader.ts";

const { story } = index;

export type Promised = { readonly path: string; readonly words: readonly string[] };

export const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** What each page holds before any script. */
export function listPromises(language: Language): Promised[] {
  const at = (address: string) => pathIn(language, address);
  return [
    { path: at("article/"), words: story.article.paragraphs.map(index.text.slice) },
    { path: at("list/"), words: story.entities.map(({ name }) => name[language]) },
    ...story.quotes.map(({ id, exact, translation }) => ({
      path: at(`quote/${id}/`),
      words: language === "en" ? [exact, translation.en] : [exact],
    })),
    ...story.relations.map(({ id, sentence, evidence }) => ({
      path: at(`relation/${id}/`),
      words: [sentence[language], ...evidence.map(({ exact }) => exact)],
    })),
  ];
}
