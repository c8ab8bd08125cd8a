import { expect, test } from "vitest";
import { formatDate, formatNumber } from "./formats.ts";

const locales = { ar: "ar-u-nu-latn-ca-gregory", en: "en-u-nu-latn-ca-gregory" } as const;

test.each(["ar", "en"] as const)("%s: a month is written as Intl writes it", (language) => {
  const format = new Intl.DateTimeFormat(locales[language], {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  for (let month = 1; month <= 12; month += 1) {
    const date = `2018-${String(month).padStart(2, "0")}`;
    expect(formatDate(date, language)).toBe(format.format(new Date(Date.UTC(2018, month - 1))));
  }
  expect(formatDate("2016", language)).toBe("2016");
});

test.each(["ar", "en"] as const)("%s: a number is written as Intl writes it", (language) => {
  const format = new Intl.NumberFormat(locales[language]);
  for (const value of [0, 7, 999, 1000, 123456, 1.5, -3]) {
    expect(formatNumber(value, language)).toBe(format.format(value));
  }
});
