import { directionOf } from "../model/language/script.ts";

/**
 * What HTML says of an article's own words: their language and direction, and that no translation tool alters them.
 * Every place that shows the article's words, in the page or on paper, takes these from here.
 * @param story the story whose article the words are from
 */
export function verbatimAttributes({ language }: { readonly language: string }) {
  return { lang: language, dir: directionOf(language), translate: "no" } as const;
}
