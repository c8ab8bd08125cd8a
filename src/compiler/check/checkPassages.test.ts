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

test("refuses evidence that differs in white space", () => {
  const story = breakStory('"exact": "شراكة مع مايكروسوفت"', '"exact": "شراكة مع\u00a0مايكروسوفت"');
  expect(listRefusals({ story })).toEqual([
    'story.json:120:20 evidence 1 of relation "walmart-microsoft-partnership" is not in the article: the words at article.txt:2:23 are the same, but the white space differs (the article has U+0020, the story U+00A0): copy the words as the article has them',
  ]);
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
