import type { TFunction } from "i18next";
import { scriptOf } from "../model/language/script.ts";

type Facts = {
  /** What its speakers call it, as a link to it says it. */
  readonly name: string;
  /** For Intl, with digits and calendar: what `ar` or `fa` means for them differs between engines and regions. */
  readonly locale: string;
  /** The language's own calendar, for Intl, where it is not the Gregorian one. */
  readonly ownCalendar?: string;
  /** Whether money is written with the currency's name («100,000 دولار أمريكي») rather than its sign ("$100,000"). */
  readonly isMoneyNamed?: boolean;
};

/** The languages of the interface: those in which a page can be read. A new one is an entry here and its words. */
export const interfaceLanguages = {
  ar: { name: "العربية", locale: "ar-u-nu-latn-ca-gregory", isMoneyNamed: true },
  en: { name: "English", locale: "en-u-nu-latn-ca-gregory" },
  fr: { name: "Français", locale: "fr-u-nu-latn-ca-gregory" },
  fa: {
    name: "فارسی",
    locale: "fa-u-nu-arabext-ca-gregory",
    ownCalendar: "fa-u-nu-arabext-ca-persian",
    isMoneyNamed: true,
  },
} satisfies Readonly<Record<string, Facts>>;

export type InterfaceLanguage = keyof typeof interfaceLanguages;

function factsOf(language: InterfaceLanguage): Facts {
  return interfaceLanguages[language];
}

export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return Object.hasOwn(interfaceLanguages, tag);
}

export function formatNumber(value: number, language: InterfaceLanguage): string {
  // Most numbers of a page: they need not wait for the formatter.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return toDigits(value, language);
  return new Intl.NumberFormat(factsOf(language).locale).format(value);
}

type DateWords = { readonly t: TFunction; readonly language: InterfaceLanguage };

/**
 * A year, a month or a day in the reader's language. Where the language has a calendar of its own, a day is written in it, with the
 * Gregorian one in brackets; a year or a month stays Gregorian, since it lies in two of the other calendar. The names of months are
 * words of the page, as Intl writes them: its formatter is slow to come, and the first page has dates.
 * @param date ISO 8601, as precise as it is known: `2016`, `2018-05` or `2018-07-17`
 */
export function formatDate(date: string, { t, language }: DateWords): string {
  const [, month, day] = date.split("-");
  const year = toDigits(date.slice(0, 4), language);
  const name = t("date.months").split(" ")[Number(month) - 1];
  if (name === undefined) return t("date.year", { year });
  if (day === undefined) return `${name} ${year}`;
  const number = day === "01" ? t("date.first") : toDigits(Number(day), language);
  const gregorian = t("date.day", { day: number, month: name, year });
  const { ownCalendar } = factsOf(language);
  return ownCalendar === undefined ? gregorian : `${formatDay(date, ownCalendar)} (${gregorian})`;
}

function formatDay(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return format
    .formatToParts(new Date(date))
    .filter(({ type }) => type === "day" || type === "month" || type === "year")
    .map(({ value }) => value)
    .join(" ");
}

/**
 * An amount of money as the language's newspapers write it: with a sign or a name that leaves no doubt which dollar is
 * meant, and without fraction digits that say nothing.
 * @param currency ISO 4217
 * @throws RangeError if `currency` has not three letters
 */
export function formatMoney(value: number, currency: string, language: InterfaceLanguage): string {
  const { locale, isMoneyNamed } = factsOf(language);
  const sign = signOwners.has(currency) ? "narrowSymbol" : "symbol";
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: isMoneyNamed ? "name" : sign,
    ...(Number.isInteger(value) ? { minimumFractionDigits: 0 } : {}),
  }).format(value);
}

/** Currencies that a sign means where it stands alone: $ is the US dollar's. */
const signOwners: ReadonlySet<string> = new Set(["USD", "EUR", "GBP"]);

/** What a language is called in a language of the interface: "Arabic", «العربية», "arabe". */
export function languageName(tag: string, inLanguage: InterfaceLanguage): string {
  return displayName(tag, interfaceLanguages[inLanguage].locale);
}

/** What a language is called by its own speakers, as a link to it says it: "Français", «العربية», "Deutsch". */
export function ownName(tag: string): string {
  if (isInterfaceLanguage(tag)) return interfaceLanguages[tag].name;
  const [first = "", ...rest] = displayName(tag, tag);
  return first.toLocaleUpperCase(tag) + rest.join("");
}

function displayName(tag: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
}

/**
 * The language of the interface for a page whose story is told in another: itself where there is one, else the first
 * that the reader wants, else a neighbour that is written with the same letters, else English.
 * @param tag the story's language: BCP 47
 * @param wanted the reader's languages, the best first
 */
export function nearestInterface(tag: string, wanted: readonly string[] = []): InterfaceLanguage {
  const known = [tag, ...wanted].map((one) => new Intl.Locale(one).language);
  const found = known.find(isInterfaceLanguage);
  if (found !== undefined) return found;
  if (scriptOf(tag) !== "Arab") return "en";
  return nearPersian.has(known[0] ?? "") ? "fa" : "ar";
}

/** Languages in Arabic letters whose readers are nearer to Persian: its neighbours and those that write as it does. */
const nearPersian: ReadonlySet<string> = new Set(
  "ps ckb ku sdh ur pnb pa tg uz az azb bal glk mzn lrc haz".split(" "),
);

/** Digits alone, without a mark between thousands. */
function toDigits(value: number | string, language: InterfaceLanguage): string {
  const { locale } = factsOf(language);
  if (!locale.includes("-nu-arabext")) return String(value);
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
