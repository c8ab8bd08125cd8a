import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import { theWalmartArticle } from "../../testing/theWalmartStory.ts";
import { findMentions } from "./findMentions.ts";
import { findParagraphs } from "./findParagraphs.ts";
import { findSentences } from "./findSentences.ts";

function divide(text: string, aliases: readonly string[] = [], language = "ar") {
  const mentions = findMentions(text, [{ id: "name", aliases }], language);
  const { slice } = createTextIndex(text);
  const paragraphs = findParagraphs(text, mentions, language);
  const sentences = findSentences(text, paragraphs, mentions, language);
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

describe("articles in other languages", () => {
  test.each<[string, string[]]>([
    ["en", ["Mr. Trump met Gen. A. Smith of the U.S. Army at 5 p.m. Monday.", "He left."]],
    [
      "en",
      ["He works for Apple Inc. and sued it in Burr v. The State.", "The case cost $3.5 million."],
    ],
    ["en", ["J. Edgar Hoover and J.R.R. Tolkien met in the U.S.", "The meeting was No. 5."]],
    ["en", ["“Are you sure?” he asked.", "“Yes.”", "(She nodded.)", "iPhone sales fell… slowly."]],
    ["fr", ["M. Le Pen et Mme. Royal ont vu l’art. 3, etc.", "L’Élysée n’a rien dit."]],
    ["fr", ["« Nous partons. »", "Il a dit : « Vraiment ? » puis il est sorti."]],
    [
      "de",
      [
        "Am 3. Mai sagte Dr. Merkel: „Ja.“",
        "Z. B. die Bahn usw. waren dabei.",
        "»Nein.«",
        "Schluss.",
      ],
    ],
    ["de", ["Nach § 5 Abs. 2 StGB ist das im Jahr 2018.", "Die Partei schwieg."]],
    ["ru", ["В 2018 г. Путин и А. С. Пушкин, т. е. поэт, были в г. Москве.", "«Да.»", "Он ушёл."]],
    ["he", ["ד\"ר כהן ופרופ' לוי נפגשו.", "י. ל. פרץ כתב: ״לא.״", "האם?", "כן."]],
    ["fa", ["د. محمدی گفت: «نه.»", "آیا او رفت؟", "بله."]],
    ["ar", ["قال د. أحمد إنه رحل.", "كان ذلك عام 2018 م.", "وعاد."]],
    ["es", ["¿Vino el Sr. Sánchez?", "¡Sí!", "Vino."]],
    ["hi", ["यह पहला वाक्य है।", "यह दूसरा है।"]],
  ])("%s: finds %j", (language, sentences) => {
    expect(divide(sentences.join(" "), [], language).sentences).toEqual(sentences);
  });

  test("ends a sentence without a space where the script has none", () => {
    const sentences = ["微软与沃尔玛合作。", "“是吗？”", "他说！"];
    expect(divide(sentences.join(""), [], "zh").sentences).toEqual(sentences);
  });

  test("ends a sentence with a name that has a full stop, where a small word begins the next", () => {
    const text = "It bought Apple Inc. The price rose. Apple Inc. Chief Cook left.";
    expect(divide(text, ["Apple Inc."], "en").sentences).toEqual([
      "It bought Apple Inc.",
      "The price rose.",
      "Apple Inc. Chief Cook left.",
    ]);
  });

  test.each([
    ["en", "The first ended.The second", ["The first ended.", "The second"]],
    ["en", "A title\nSee U.S.A. or ended.The end", ["A title", "See U.S.A. or ended.The end"]],
    ["en", "One.\n\nTwo.\nThree.", ["One.", "Two.", "Three."]],
    ["en", "The U.S.Army of example.com", ["The U.S.Army of example.com"]],
    ["ru", "А.С.Пушкин жил, т.е. был.Он умер", ["А.С.Пушкин жил, т.е. был.", "Он умер"]],
    ["fa", "پایان یافت.آغاز شد", ["پایان یافت.", "آغاز شد"]],
  ])("%s: divides %j into paragraphs", (language, text, paragraphs) => {
    expect(divide(text, [], language).paragraphs).toEqual(paragraphs);
  });

  test("covers everything but white space, in every language", () => {
    const pieces = fc.constantFrom(
      " ",
      " ",
      ".",
      "Mr",
      "U.S",
      "The",
      "a",
      "»",
      "“",
      "…",
      "5",
      "。",
      ",",
    );
    fc.assert(
      fc.property(
        fc.constantFrom("en", "fr", "de", "ru", "he", "fa", "zh", "?"),
        fc.array(pieces, { maxLength: 30 }),
        (language, parts) => {
          const text = parts.join("");
          const { sentences } = divide(text, ["The", "U.S."], language);
          expect(sentences.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        },
      ),
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
