/**
 * Digits and calendar are pinned: what `ar` means for both differs between engines and regions.
 * The article writes its figures in Latin digits, so the pages do.
 */
const locales = { ar: "ar-u-nu-latn-ca-gregory", en: "en-u-nu-latn-ca-gregory" } as const;
export type Language = keyof typeof locales;

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/**
 * A year, a month or a day in the reader's language.
 * @param date ISO 8601, as precise as it is known: `2016`, `2018-05` or `2018-07-17`
 */
export function formatDate(date: string, language: Language): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const format = new Intl.DateTimeFormat(locales[language], {
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
  return format.format(instant);
}

export function directionOf(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}
