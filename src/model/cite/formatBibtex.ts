import type { Language } from "../story/texts.ts";
import type { Citation } from "./citation.ts";

/** Languages as babel and biblatex name them; any other by its tag. */
const babelNames: Readonly<Record<Language, string>> = {
  ar: "arabic",
  de: "german",
  el: "greek",
  en: "english",
  es: "spanish",
  fa: "persian",
  fr: "french",
  he: "hebrew",
  it: "italian",
  pt: "portuguese",
  ru: "russian",
  tr: "turkish",
};

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * The citation for BibTeX and biblatex, in UTF-8. Author and title stand in braces of their own, so that neither is
 * taken apart or changed in case.
 */
export function formatBibtex(citation: Citation): string {
  const { key, title, articleLanguage, author, publisher, date, url, address, accessed } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", author && `{${escapeBibtex(author)}}`],
    ["title", `{${escapeBibtex(title)}}`],
    ["publisher", publisher && escapeBibtex(publisher)],
    ["date", date],
    ["year", date?.slice(0, 4)],
    ["note", escapeBibtex(notesOf(citation).join(" — "))],
    ["url", toVerbatim(url ?? address)],
    ["urldate", accessed],
    ["langid", babelNames[articleLanguage] ?? articleLanguage],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${key},`, ...lines, "}", ""].join("\n");
}

/** What the fields of a reference have no place for: the words, and the page that shows them. */
export function notesOf({ words, speaker, translation, page, url, address }: Citation): string[] {
  return [
    ...words.map((passage) => `«${passage}»`),
    ...(speaker === undefined ? [] : [speaker]),
    ...(translation === undefined ? [] : [translation]),
    page,
    ...(url === undefined ? [] : [address]),
  ];
}

function escapeBibtex(text: string): string {
  return text
    .replace(/[\\~^{}%&#_$]/g, (letter) => escapes[letter] ?? `\\${letter}`)
    .replace(/\s+/g, " ");
}

/** An address stands as it is; only braces would end the field. */
function toVerbatim(url: string): string {
  return url.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
