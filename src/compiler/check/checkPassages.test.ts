import { expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

test("refuses evidence that parts from the article", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "أعلنت وولمارت Walmart صفقة مع مايكروسوفت"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article. The nearest passage (article.txt:2:1) has «أعلنت وولمارت Walmart» and then the article has «شراكة مع مايكروسوفت عام», the story has «صفقة مع مايكروسوفت»: copy the words as the article has them',
  ]);
});

test("refuses evidence that parts at its first word", () => {
  const story = breakStory('"exact": "شراكة مع مايكروسوفت"', '"exact": "شراكات مع مايكروسوفت عام"');
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article. The nearest passage (article.txt:2:23) parts at its first word: the article has «شراكة مع مايكروسوفت عام», the story has «شراكات مع مايكروسوفت عام»: copy the words as the article has them',
  ]);
});

test("refuses evidence with a word that the article lacks", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "شراكة كبيرة مع مايكروسوفت"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article. The nearest passage (article.txt:2:23) has «شراكة» and then the article has «مع مايكروسوفت عام 2018.», the story has «كبيرة مع مايكروسوفت»: copy the words as the article has them',
  ]);
});

test("refuses evidence like nothing in the article", () => {
  const story = breakStory('"exact": "شراكة مع مايكروسوفت"', '"exact": "ثلاثة كلاب تلعب"');
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article, nor anything like it: copy the words as the article has them',
  ]);
});

/** What the message says of a passage that looks like the article's own. */
function sayLookalike(inArticle: string, inStory: string): string {
  const article = anArticle.replace("شراكة مع مايكروسوفت", inArticle);
  const story = breakStory('"exact": "شراكة مع مايكروسوفت"', `"exact": ${JSON.stringify(inStory)}`);
  const said = listRefusals({ article, story });
  expect(said).toHaveLength(1);
  const [, difference] =
    /^story\.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article letter for letter: the words at article\.txt:2:23 look the same, but (.*): copy the words as the article has them$/.exec(
      said[0] ?? "",
    ) ?? [];
  return difference ?? `${said[0]}`;
}

test.each([
  [
    "a no-break space",
    "شراكة مع مايكروسوفت",
    "شراكة مع\u00a0مايكروسوفت",
    "after «شراكة مع» the article has U+0020 (space), the story has U+00A0 (no-break space)",
  ],
  [
    "a second space",
    "شراكة مع مايكروسوفت",
    "شراكة  مع مايكروسوفت",
    "after «شراكة» the article has U+0020 (space), the story has U+0020 (space), U+0020 (space)",
  ],
  [
    "a space before the words",
    "شراكة مع مايكروسوفت",
    " \u00a0شراكة مع مايكروسوفت",
    "the story begins with U+0020 (space), U+00A0 (no-break space)",
  ],
  [
    "a space after the words, where the article has none",
    "شراكة مع مايكروسوفت",
    "شراكة مع مايكروسوفت عام 2018. ".replace("2018. ", "2018.\u2003"),
    "the story ends with U+2003 (another space)",
  ],
  [
    "a line break",
    "شراكة مع مايكروسوفت",
    "شراكة مع\nمايكروسوفت",
    "after «شراكة مع» the article has U+0020 (space), the story has U+000A (line break)",
  ],
  [
    "a zero-width space",
    "شراكة مع مايكروسوفت",
    "شراكة مع مايكرو\u200bسوفت",
    "after «مع مايكرو» the article has nothing, the story has U+200B (zero-width space)",
  ],
  [
    "a zero-width space in the article",
    "شراكة\ufeff مع مايكروسوفت",
    "شراكة مع مايكروسوفت",
    "after «شراكة» the article has U+FEFF (byte order mark), U+0020 (space), the story has U+0020 (space)",
  ],
  [
    "tatweel",
    "شراكة مع مايكروسوفت",
    "شـراكة مع مايكروسوفت",
    "after «ش» the article has nothing, the story has U+0640 (tatweel)",
  ],
  [
    "presentation forms",
    "شراكة مع مايكروسوفت",
    "\ufeb7راكة مع مايكروسوفت",
    "at the beginning the article has U+0634 «ش», the story has U+FEB7 (presentation form)",
  ],
  [
    "a ligature",
    "شراكة إسلام",
    "شراكة إس\ufefbم",
    "after «شراكة إس» the article has U+0644 «ل», U+0627 «ا», the story has U+FEFB (presentation form)",
  ],
  [
    "letter and mark apart",
    "شراكة أولى",
    "شراكة أولى".normalize("NFD"),
    "after «شراكة» the article has U+0623 (letter and mark in one, NFC), the story has U+0627 U+0654 (letter and mark apart, NFD)",
  ],
  [
    "letter and mark apart in the article",
    "شراكة أولى".normalize("NFD"),
    "شراكة أولى",
    "after «شراكة» the article has U+0627 U+0654 (letter and mark apart, NFD), the story has U+0623 (letter and mark in one, NFC)",
  ],
  [
    "a Persian letter",
    "شراكة مع مايكروسوفت",
    "شراکة مع مايكروسوفت",
    "after «شرا» the article has U+0643 «ك», the story has U+06A9 «ک»",
  ],
  [
    "marks in another order",
    "شراكة مدَّة",
    "شراكة مد\u0651\u064eة",
    "after «شراكة م» the article has U+062F U+064E U+0651 (letter and mark apart, NFD), the story has U+062F U+0651 U+064E (letter and mark apart, NFD)",
  ],
])("names %s", (_what, inArticle, inStory, difference) => {
  expect(sayLookalike(inArticle, inStory)).toBe(difference);
});

test("names what differs in a prefix", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "شراكة", "prefix": "Walmart\\u00a0"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is in the article, but its "prefix" or "suffix" is not there letter for letter: the words at article.txt:2:15 look the same, but after «Walmart» the article has U+0020 (space), the story has U+00A0 (no-break space): copy the words as the article has them',
  ]);
});

test("shows what cannot be seen in the words of a message", () => {
  const story = breakStory('"target": "microsoft"', '"target": "micro\u200bsoft"');
  expect(listRefusals({ story })).toContain(
    'story.json:105:17 "target" of relation "walmart-microsoft-partnership" must be small letters a–z and digits joined by single hyphens, such as "sam-walton", not "micro\\u200bsoft"',
  );
});

test("refuses evidence in several places", () => {
  const story = breakStory('"exact": "شراكة مع مايكروسوفت"', '"exact": "شراكة"');
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is in the article 2 times (article.txt:1:1, 2:23): copy more words, or add "prefix" or "suffix", the text directly before or after it, to say which one',
  ]);
});

test("refuses a prefix that does not adjoin", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "شراكة", "prefix": "Walmart"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is in the article, but not directly beside the prefix «Walmart» (it stands at article.txt:1:1 at the start; article.txt:2:23 after «almart »): correct them, with their spaces',
  ]);
});

test("refuses a suffix that does not adjoin", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "شراكة مع", "suffix": "مايكروسوفت"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is in the article, but not directly beside the suffix «مايكروسوفت» (it stands at article.txt:2:23 before « مايكروسوف»): correct them, with their spaces',
  ]);
});

test("refuses a quote that the article does not have", () => {
  const story = breakStory('"exact": "نحن أقوى معا"', '"exact": "نحن أضعف معا"');
  expect(listRefusals({ story })).toEqual([
    'story.json:163:16 quote "nadella-stronger" is not in the article. The nearest passage (article.txt:3:19) has «نحن» and then the article has «أقوى معا”.», the story has «أضعف معا»: copy the words as the article has them',
  ]);
});

test("refuses an event that the article does not have", () => {
  const story = breakStory('"exact": "عام 2018"', '"exact": "عام 2019"');
  expect(listRefusals({ story })).toEqual([
    'story.json:172:16 event "announcement" is not in the article. The nearest passage (article.txt:2:43) has «عام» and then the article has «2018. تنافس وولمارت شركة», the story has «2019»: copy the words as the article has them',
  ]);
});

test("refuses a figure that the article does not have", () => {
  const story = breakStory(
    '"when": "announcement",',
    '"when": "announcement", "figures": [{ "exact": "77%", "label": { "ar": "ن", "en": "n" }, "translation": { "en": "77%" } }],',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:123:54 figure 1 of relation "walmart-microsoft-partnership" is not in the article, nor anything like it: copy the words as the article has them',
  ]);
});

test("accepts words in several places when a prefix says which", () => {
  const story = breakStory(
    '"exact": "شراكة مع مايكروسوفت"',
    '"exact": "شراكة", "prefix": "Walmart ", "suffix": " مع"',
  );
  expect(listRefusals({ story })).toEqual([]);
});

test("refuses a passage that ends inside a grapheme", () => {
  const article = anArticle.replace("معا”", "معا\u064b”");
  expect(listRefusals({ article })).toEqual([
    'story.json:163:16 quote "nadella-stronger" begins or ends inside a character (article.txt:3:20): copy whole letters with their marks',
  ]);
});

test("refuses half a surrogate pair", () => {
  const article = `${anArticle}\n😀`;
  const story = breakStory('"exact": "عام 2018"', '"exact": "\\ud83d"');
  expect(listRefusals({ article, story })).toEqual([
    'story.json:172:16 event "announcement" begins or ends inside a character (article.txt:4:1): copy whole letters with their marks',
  ]);
});

test("refuses a misprint that the article does not have, or has in several places", () => {
  const story = breakStory(
    '"events": [',
    '"misprints": [{ "exact": "وولمات" }, { "exact": "وولمارت" }], "events": [',
  );
  const refusals = listRefusals({ story });
  expect(refusals).toHaveLength(2);
  expect(refusals[0]).toContain("misprint 1 is not in the article.");
  expect(refusals[1]).toContain("misprint 2 is in the article 3 times");
});
