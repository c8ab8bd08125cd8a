import { expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

const encode = (text: string) => new TextEncoder().encode(text);

test("refuses an article that is not UTF-8, at the first wrong byte", () => {
  const article = new Uint8Array([...encode("أ\nب "), 0xff, ...encode(anArticle)]);
  expect(listRefusals({ article })).toEqual([
    "article.txt:2:3 the article is not UTF-8 from here on: save the file in UTF-8, without changing its words",
  ]);
});

test("refuses an article that ends inside a character", () => {
  expect(listRefusals({ article: encode("أب").slice(0, -1) })).toEqual([
    "article.txt:1:2 the article is not UTF-8 from here on: save the file in UTF-8, without changing its words",
  ]);
});

test("refuses an article with a byte order mark", () => {
  expect(listRefusals({ article: `\ufeff${anArticle}` })).toEqual([
    "article.txt:1:1 the article begins with a byte order mark: save the file as UTF-8 without BOM",
  ]);
});

test("refuses an article with an embedding control", () => {
  const article = anArticle.replace("شراكة مع", "\u202bشراكة مع");
  expect(listRefusals({ article })).toEqual([
    "article.txt:2:23 the article holds the invisible control U+202B, which reorders the text after it: remove it",
  ]);
});

test("refuses an empty article", () => {
  expect(listRefusals({ article: " \n" })).toEqual(["article.txt:1:1 the article is empty"]);
});

test("tells what else is wrong while the article cannot be read", () => {
  const story = breakStory('"target": "microsoft"', '"target": "microsof"');
  expect(listRefusals({ article: new Uint8Array([0xff]), story })).toEqual([
    "article.txt:1:1 the article is not UTF-8 from here on: save the file in UTF-8, without changing its words",
    'story.json:105:17 "target" of relation "walmart-microsoft-partnership" names the unknown entity "microsof": did you mean "microsoft"?',
  ]);
});
