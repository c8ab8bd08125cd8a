import type { InterfaceLanguage } from "../i18n/formats.ts";

/** Vowel marks and tanween: «رابطًا» is «رابطا» without them. */
const marks = /[\u064b-\u0652\u0670\u0640]/g;

/** «رابط» and its forms, behind a conjunction, a preposition or an article, and before a possessive. */
const arabic =
  /(?<!\p{L})(?:[وف]?(?:ال|لل|[بكل]ال|[بكل])?)(?:رابط|رابطا|رابطان|رابطين|رابطي|روابط)(?:ه|ها|هم|هما|هن|نا|ك|كم|ي)?(?!\p{L})/gu;
/** The product's name, which stands in quotation marks wherever it is no heading, and the links of the web. */
const arabicAllowed = /«روابط»|(?:نسخ|انسخ|الصق|افتح|أرسل|شارك) (?:هذا )?الرابط/gu;
const english = /\b(?:un)?(?:ties?|tied|tying)\b/gi;

/**
 * The words by which a text calls a connection what it is not called: in Arabic «علاقة», since «رابط» is a hyperlink; in
 * English "connection", never "tie".
 */
export function wrongRelationWords(text: string, language: InterfaceLanguage): string[] {
  if (language === "en") return text.match(english) ?? [];
  return text.replace(marks, "").replace(arabicAllowed, "").match(arabic) ?? [];
}
