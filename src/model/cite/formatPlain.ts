import type { Citation } from "./citation.ts";
import type { CiteWords } from "./citeWords.ts";

/** The citation as a reader writes it in running text, in the reader's language; one line. */
export function formatPlain(citation: Citation, cite: CiteWords): string {
  const { isolate, wording } = cite;
  const { words, speaker, translation, title, page, address, accessed } = citation;
  const passages = words.map((passage) => isolate(`«${passage}»`)).join(" ");
  const by = speaker === undefined ? "" : ` (${isolate(speaker)})`;
  const translated = translation === undefined ? "" : ` [${translation.replace(/\.$/, "")}]`;
  const day = cite.formatDate(accessed);
  return [
    ...(words.length > 0 ? [`${passages}${by}${translated}`] : []),
    `${isolate(`«${title}»`)}${wording.t("punctuation.comma")}${sourceOf(citation, cite)}`,
    page,
    `${wording.t("share.accessed", { date: day })}: ${isolate(address)}`,
  ].join(". ");
}

/** Who wrote and published the article, when and where; that it says none of them, where it does not. */
function sourceOf(
  { author, publisher, date, url }: Citation,
  { wording: { t }, formatDate, isolate }: CiteWords,
): string {
  const when = date === undefined ? undefined : formatDate(date);
  const known = [author, publisher, when, url].filter((part) => part !== undefined);
  if (known.length === 0) return `[${t("source.unknown").replace(/\.$/, "")}]`;
  return known.map(isolate).join(t("punctuation.comma"));
}
