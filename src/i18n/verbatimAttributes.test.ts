import { expect, test } from "vitest";
import { verbatimAttributes } from "./verbatimAttributes.ts";

test.each([
  ["ar", "rtl"],
  ["en", "ltr"],
] as const)(
  "%s: an article's words bear its language, run %s, and stay as they are",
  (lang, dir) => {
    expect(verbatimAttributes({ language: lang })).toEqual({ lang, dir, translate: "no" });
  },
);
