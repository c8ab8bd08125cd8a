/**
 * What is written together with the word behind it, as sources of patterns. The compiler and the reader's search share them:
 * this file is part of the page, so it holds no more.
 */

/** Conjunctions, prepositions and articles, by the language that writes them so, in the order in which they may stand. */
export const proclitics = {
  /** و or ف, then ب, ك or ل, then ال; or لل, where the alif of the article is not written. */
  ar: "[وف]?[بكل]?(?:[اٱ]ل)?|[وف]?لل",
  /** ו, then ש or כש, then ב, כ, ל or מ, then ה. */
  he: "ו?(?:כ?ש)?[בכלמ]?ה?",
} as const;

/** Small words of the Romance languages that lose their vowel before another: l’, d’, qu’, dell’; an apostrophe follows. */
export const elisions = "[cdjlmnstv]|(?:jus|lors|puis)?qu|(?:[ad]|da|de|ne|su|que)ll|un";
