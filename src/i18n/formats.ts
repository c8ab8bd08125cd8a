/**
 * Digits and calendar are pinned: what `ar` means for both differs between engines and regions.
 * The article writes its figures in Latin digits, so the pages do.
 */
const locales = { ar: "ar-u-nu-latn-ca-gregory", en: "en-u-nu-latn-ca-gregory" } as const;
export type InterfaceLanguage = keyof typeof locales;

export function formatNumber(value: number, language: InterfaceLanguage): string {
  // Written the same in both, and most numbers of a page: it need not wait for the formatter.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** As Intl writes them; its formatter is slow to come, and the first page has dates. */
const months = {
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" "),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
} as const;

/**
 * A year, a month or a day in the reader's language.
 * @param date ISO 8601, as precise as it is known: `2016`, `2018-05` or `2018-07-17`
 */
export function formatDate(date: string, language: InterfaceLanguage): string {
  const [year = "", month, day] = date.split("-");
  const name = months[language][Number(month) - 1];
  if (name === undefined) return year;
  if (day === undefined) return `${name} ${year}`;
  return language === "ar" ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

export function directionOf(language: InterfaceLanguage): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}
