import { describe, expect, it, test } from "vitest";
import { directionOf, scriptOf } from "../model/language/script.ts";
import { wordingOf, wordsOf } from "./allWords.ts";
import {
  formatDate,
  formatMoney,
  formatNumber,
  type InterfaceLanguage,
  interfaceLanguages,
  isInterfaceLanguage,
  languageName,
  nearestInterface,
  ownName,
} from "./formats.ts";

const languages: readonly InterfaceLanguage[] =
  Object.keys(interfaceLanguages).filter(isInterfaceLanguage);

describe.each(languages)("%s", (language) => {
  const { locale } = interfaceLanguages[language];

  it("writes a month as Intl does", () => {
    const options = { year: "numeric", month: "long", timeZone: "UTC" } as const;
    const format = new Intl.DateTimeFormat(locale, options);
    for (let month = 1; month <= 12; month += 1) {
      const date = `2018-${String(month).padStart(2, "0")}`;
      expect(formatDate(date, wordsOf(language))).toBe(
        format.format(new Date(Date.UTC(2018, month - 1))),
      );
    }
  });

  it("writes a number as Intl does", () => {
    const format = new Intl.NumberFormat(locale);
    for (const value of [0, 7, 999, 1000, 123456, 1.5, -3]) {
      expect(formatNumber(value, language)).toBe(format.format(value));
    }
  });
});

test.each([
  ["ar", "1,234.5"],
  ["en", "1,234.5"],
  ["fr", "1\u202f234,5"],
  ["fa", "۱٬۲۳۴٫۵"],
] as const)("%s: 1234.5 is %s", (language, words) => {
  expect(formatNumber(1234.5, language)).toBe(words);
});

test.each([
  ["2016", "2016", "2016", "2016", "۲۰۱۶ میلادی"],
  ["2016-05", "مايو 2016", "May 2016", "mai 2016", "مهٔ ۲۰۱۶"],
  [
    "2018-07-17",
    "17 يوليو 2018",
    "July 17, 2018",
    "17 juillet 2018",
    "۲۶ تیر ۱۳۹۷ (۱۷ ژوئیهٔ ۲۰۱۸)",
  ],
  [
    "1900-01-01",
    "1 يناير 1900",
    "January 1, 1900",
    "1er janvier 1900",
    "۱۱ دی ۱۲۷۸ (۱ ژانویهٔ ۱۹۰۰)",
  ],
  [
    "1789-07-14",
    "14 يوليو 1789",
    "July 14, 1789",
    "14 juillet 1789",
    "۲۴ تیر ۱۱۶۸ (۱۴ ژوئیهٔ ۱۷۸۹)",
  ],
])("the date %s in Arabic, English, French and Persian", (date, ar, en, fr, fa) => {
  const dates = (["ar", "en", "fr", "fa"] as const).map((language) =>
    formatDate(date, wordsOf(language)),
  );
  expect(dates).toEqual([ar, en, fr, fa]);
});

/** Without the marks of direction that Intl adds. */
const bare = (text: string) => text.replace(/[\u200e\u200f]/g, "");

test.each([
  [
    100_000,
    "USD",
    "100,000 دولار أمريكي",
    "$100,000",
    "100\u202f000\u00a0$",
    "۱۰۰٬۰۰۰ دلار امریکا",
  ],
  [1.5, "EUR", "1.50 يورو", "€1.50", "1,50\u00a0€", "۱٫۵۰ یورو"],
  [3, "CAD", "3 دولار كندي", "CA$3", "3\u00a0$CA", "۳ دلار کانادا"],
  [20, "IRR", "20 ريال إيراني", "IRR\u00a020", "20\u00a0IRR", "۲۰ ریال ایران"],
])("money: %d %s in Arabic, English, French and Persian", (value, currency, ...words) => {
  const amounts = (["ar", "en", "fr", "fa"] as const).map((language) =>
    bare(formatMoney(value, currency, language)),
  );
  // Versions of the data that Intl has differ in the alif of «آمریکا».
  expect(amounts.map((amount) => amount.replace("آمریکا", "امریکا"))).toEqual(words);
});

test.each([
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["ur-PK", "rtl"],
  ["ckb", "rtl"],
  ["he", "rtl"],
  ["az-IR", "rtl"],
  ["en", "ltr"],
  ["fr-CA", "ltr"],
  ["ku", "ltr"],
  ["ar-Latn", "ltr"],
  ["zh-Hant", "ltr"],
])("%s is written %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});

test("languages are called as the reader calls them, or their own speakers", () => {
  const called = languages.map((language) => languageName("ar", language));
  expect(called).toEqual(["العربية", "Arabic", "arabe", "عربی"]);
  expect(languageName("fr-CA", "en")).toBe("Canadian French");
  const own = ["ar", "en", "fr", "fa", "de", "es", "tr"].map(ownName);
  expect(own).toEqual(["العربية", "English", "Français", "فارسی", "Deutsch", "Español", "Türkçe"]);
});

test.each(languages)("what is known of %s without Intl is what Intl says", (tag) => {
  expect(scriptOf(tag)).toBe(new Intl.Locale(tag).maximize().script);
  const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? "";
  expect(ownName(tag).toLocaleLowerCase(tag)).toBe(own.toLocaleLowerCase(tag));
  for (const reader of languages) {
    expect(wordingOf(reader).languageName(tag)).toBe(languageName(tag, reader));
  }
});

test.each([
  ["fr", [], "fr"],
  ["fr-CA", ["en"], "fr"],
  ["prs", [], "fa"],
  ["de", ["it", "fr-BE", "en"], "fr"],
  ["de", ["it"], "en"],
  ["de", [], "en"],
  ["he", [], "en"],
  ["ur", [], "fa"],
  ["ckb", [], "fa"],
  ["ps", ["en"], "en"],
  ["arz", [], "ar"],
  ["ku", [], "en"],
  ["ku-Arab", [], "fa"],
])("a story in %s, for readers of %j, has the interface in %s", (tag, wanted, language) => {
  expect(nearestInterface(tag, wanted)).toBe(language);
});
