import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptRuns } from "./scriptRuns.ts";

const cut = (text: string, language: "ar" | "en") =>
  scriptRuns(text, language).map((run) => `${run.language}:${run.text}`);

describe("a text of two scripts", () => {
  it.each([
    ["ar", "وولمارت وأمازون", ["ar:وولمارت وأمازون"]],
    ["ar", "فليبكارت Flipkart مقابل 16", ["ar:فليبكارت ", "en:Flipkart", "ar: مقابل 16"]],
    ["ar", "Google Home", ["en:Google Home"]],
    [
      "ar",
      "حزمة Office 365، وJet.com.",
      ["ar:حزمة ", "en:Office 365", "ar:، و", "en:Jet.com", "ar:."],
    ],
    ["en", "Walmart announced it", ["en:Walmart announced it"]],
    ["en", "Read «أمازون ويب» here", ["en:Read «", "ar:أمازون ويب", "en:» here"]],
    ["en", "77%", ["en:77%"]],
    ["ar", "", []],
  ] as const)("%s «%s» is cut where its letters change", (language, text, runs) => {
    expect(cut(text, language)).toEqual(runs);
  });

  it("loses no letter, and no stretch holds letters that its language cannot read", () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("اأبتَ abZé12.،-'’«» \u2068\u2069")),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.constantFrom("ar" as const, "en" as const), (words, language) => {
        const runs = scriptRuns(words, language);
        expect(runs.map((run) => run.text).join("")).toBe(words);
        for (const run of runs) {
          expect(run.text).not.toMatch(
            run.language === "ar" ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u,
          );
        }
      }),
    );
  });
});
