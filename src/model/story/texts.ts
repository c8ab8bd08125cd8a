/** A language, by its BCP 47 tag: `ar`, `en`, `pt-BR`. */
export type Language = string;

/** A text in each of its languages. */
export type Texts = Readonly<Record<Language, string>>;

/** The form of a tag as a story writes it: a language, perhaps a script, a region. */
export const languageForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/**
 * A text in a language; in the first that it has where it has none in this one, so that nothing is ever blank. The compiler
 * refuses a story of which a text is missing in one of its languages.
 */
export function textIn(texts: Texts, language: Language): string {
  return texts[language] ?? Object.values(texts)[0] ?? "";
}

/** A text made for each of some languages. */
export function textsOf(
  languages: readonly Language[],
  make: (language: Language) => string,
): Texts {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}

/** A date as precise as it is known, after ISO 8601: a year, a month or a day. */
export const dateForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
