import type { TFunction } from "i18next";
import { formatDate } from "../i18n/formats.ts";
import { isolate } from "../i18n/isolate.ts";
import type { Citation } from "./citation.ts";

/** The citation as a reader writes it in running text, in the reader's language; one line. */
export function formatPlain(citation: Citation, t: TFunction): string {
  const { words, speaker, translation, title, page, address, accessed, language } = citation;
  const passages = words.map((passage) => isolate(`«${passage}»`)).join(" ");
  const by = speaker === undefined ? "" : ` (${isolate(speaker)})`;
  const inEnglish =
    translation === undefined ? "" : ` [“${translation}”, ${t("quote.translationNote")}]`;
  const day = formatDate(accessed, language);
  return [
    ...(words.length > 0 ? [`${passages}${by}${inEnglish}`] : []),
    `${isolate(`«${title}»`)}${language === "ar" ? "،" : ","} ${sourceOf(citation, t)}`,
    page,
    `${t("share.accessed", { date: day })}: ${isolate(address)}`,
  ].join(". ");
}

/** Who wrote and published the article, when and where; that it says none of them, where it does not. */
function sourceOf({ author, publisher, date, url, language }: Citation, t: TFunction): string {
  const when = date === undefined ? undefined : formatDate(date, language);
  const known = [author, publisher, when, url].filter((part) => part !== undefined);
  if (known.length === 0) return `[${t("source.unknown").replace(/\.$/, "")}]`;
  return known.map(isolate).join(language === "ar" ? "، " : ", ");
}
