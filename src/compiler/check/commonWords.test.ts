import { expect, test } from "vitest";
import { isCommonWord } from "./commonWords.ts";

test.each([
  ["ar", "الشركة"],
  ["ar", "شركه"],
  ["ar", "The Service"],
  ["ar", "ه"],
  ["fa", "دولت"],
  ["fa", "رئیس‌جمهور"],
  ["he", "הממשלה"],
  ["en", "the Company"],
  ["en", "She"],
  ["fr", "L’entreprise"],
  ["fr", "Le Président"],
  ["de", "Die Regierung"],
  ["ru", "Компания"],
  ["ru", "The company"],
  ["en", "X"],
])("%s: «%s» names nothing by itself", (language, alias) => {
  expect(isCommonWord(alias, language)).toBe(true);
});

test.each([
  ["ar", "أمازون"],
  ["ar", "Amazon"],
  ["fa", "ایران"],
  ["he", "הארץ"],
  ["en", "Die Zeit"],
  ["en", "Die"],
  ["fr", "Le Monde"],
  ["de", "Merkel"],
  ["ru", "Путин"],
])("%s: «%s» is a name", (language, alias) => {
  expect(isCommonWord(alias, language)).toBe(false);
});
