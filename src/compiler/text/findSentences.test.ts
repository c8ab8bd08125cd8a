import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import { theWalmartArticle } from "../../testing/theWalmartStory.ts";
import { findMentions } from "./findMentions.ts";
import { findParagraphs } from "./findParagraphs.ts";
import { findSentences } from "./findSentences.ts";

function divide(text: string, aliases: readonly string[] = []) {
  const mentions = findMentions(text, [{ id: "name", aliases }]);
  const { slice } = createTextIndex(text);
  const paragraphs = findParagraphs(text, mentions);
  const sentences = findSentences(text, paragraphs, mentions);
  return { paragraphs: paragraphs.map(slice), sentences: sentences.map(slice) };
}

describe("findParagraphs", () => {
  test.each<[string, string, string[]]>([
    ["at a line break", "عنوان \n\n نص", ["عنوان", "نص"]],
    ["at CR LF", "عنوان\r\nنص", ["عنوان", "نص"]],
    ["at a full stop that runs into a word", "انتهى.بدأ", ["انتهى.", "بدأ"]],
    ["after a closing quotation mark and a full stop", "“قال”.بدأ", ["“قال”.", "بدأ"]],
    ["after a quote closed by “", "“قال “.بدأ", ["“قال “.", "بدأ"]],
    ["after a full stop and a closing quotation mark", "“قال.”بدأ", ["“قال.”", "بدأ"]],
    ["after a full stop and a closing “", "“قال.“بدأ", ["“قال.“", "بدأ"]],
    ["before an opening quotation mark", "انتهى.“بدأ”", ["انتهى.", "“بدأ”"]],
    ["after a year", "عام 2016.والجدير", ["عام 2016.", "والجدير"]],
  ])("breaks %s", (_where, text, expected) => {
    expect(divide(text).paragraphs).toEqual(expected);
  });

  test.each(["انتهى. بدأ", "نسبة 3.5 من", "موقع example.com ثم", "انتهى…"])(
    "leaves %s whole",
    (text) => {
      expect(divide(text).paragraphs).toEqual([text]);
    },
  );

  test("does not break inside a mention", () => {
    expect(divide("شركة جيت.كوم.بدأ", ["جيت.كوم"]).paragraphs).toEqual(["شركة جيت.كوم.", "بدأ"]);
  });
});

describe("findSentences", () => {
  test.each<[string, string, string[]]>([
    ["full stop", "انتهى. بدأ.", ["انتهى.", "بدأ."]],
    ["Arabic question mark", "متى؟ الآن!", ["متى؟", "الآن!"]],
    ["closing marks after it", "قال: “نعم.” ثم (لا.) ذهب", ["قال: “نعم.”", "ثم (لا.)", "ذهب"]],
    ["ellipsis", "ثم… ذهب", ["ثم…", "ذهب"]],
    ["opening quotation mark after the space", "انتهى. “بدأ”.", ["انتهى.", "“بدأ”."]],
  ])("ends a sentence at a %s", (_where, text, expected) => {
    expect(divide(text).sentences).toEqual(expected);
  });

  test("does not end one at a dot inside a name or number", () => {
    expect(divide("شركة Yahoo! Inc. نمت 3.5 نقطة.", ["Yahoo! Inc."]).sentences).toEqual([
      "شركة Yahoo! Inc. نمت 3.5 نقطة.",
    ]);
  });

  test("covers everything but white space, in order, within paragraphs", () => {
    const pieces = fc.constantFrom("كلمة", ".", " ", "“", "”", "؟", "\n", "3", "a", "😀", "\u00a0");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { paragraphs, sentences } = divide(text);
        const letters = text.replace(/\s/gu, "");
        expect(paragraphs.join("").replace(/\s/gu, "")).toBe(letters);
        expect(sentences.join("").replace(/\s/gu, "")).toBe(letters);
        expect(sentences.every((sentence) => sentence === sentence.trim())).toBe(true);
      }),
    );
  });
});

test("gives the real article back its title, twelve paragraphs and eighteen sentences", () => {
  const names = ["جيت.كوم", "Jet.com", "walmart.com", "samsclub.com"];
  const { paragraphs, sentences } = divide(theWalmartArticle(), names);
  expect(paragraphs.map((paragraph) => paragraph.split(" ").slice(0, 2).join(" "))).toEqual([
    "شراكة استراتيجية",
    "أعلنت شركة",
    "تمتد هذه",
    "كما ستستفيد",
    "من جهته",
    "تعتزم شركة",
    "وأضاف “إن",
    "طورت وولمارت",
    "ليست هذه",
    "وكجزء من",
    "في الوقت",
    "ولكن حسبما",
    "والجدير بالذكر",
  ]);
  expect(sentences).toHaveLength(18);
});
