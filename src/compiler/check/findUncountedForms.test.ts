import { expect, test } from "vitest";
import { findMentions } from "../text/findMentions.ts";
import { findUncountedForms } from "./findUncountedForms.ts";
import { readLooseStory } from "./looseStory.ts";
import { readStoryJson } from "./readStoryJson.ts";

/** Each form that is warned of: the alias that it looks like, the form, and its line and column in the article. */
function listForms(language: string, text: string, ...names: readonly string[][]): string[] {
  const entities = names.map((aliases, at) => ({ id: `e${at}`, aliases }));
  const { json } = readStoryJson(JSON.stringify({ language, entities }));
  if (!json) throw new Error("The story is no JSON");
  const story = readLooseStory(json.value);
  const mentions = findMentions(text, entities, language);
  const faults = findUncountedForms({ story, json, text, articleFile: "article.txt", mentions });
  return faults.map((fault) => {
    if (fault.code !== "form-uncounted") throw new Error(fault.code);
    const { alias, found, place } = fault.parameters;
    return [alias, found, ...Object.values(place.parameters).slice(1)].join(" ");
  });
}

test.each([
  [
    "ru",
    "Путин",
    "Москва ждёт Путина.\nС Путиным говорили.",
    ["Путин Путина 1:13", "Путин Путиным 2:3"],
  ],
  ["ru", "Россия 24", "в России 24", ["Россия 24 России 24 1:3"]],
  ["ru", "Россия", "в России и с Россией", ["Россия России 1:3", "Россия Россией 1:14"]],
  ["ru", "Навальный", "у Навального", ["Навальный Навального 1:3"]],
  ["ru", "Владимир Путин", "о Владимире Путине", ["Владимир Путин Владимире Путине 1:3"]],
  ["de", "Merkel", "Merkels Partei und Merkels Amt", ["Merkel Merkels 1:1"]],
  ["de", "Angela Merkel", "Angela Merkels Partei", ["Angela Merkel Angela Merkels 1:1"]],
  ["pl", "Tusk", "rząd Tuska i z Tuskiem", ["Tusk Tuska 1:6", "Tusk Tuskiem 1:16"]],
  ["fi", "Nokia", "Nokian johtaja", ["Nokia Nokian 1:1"]],
])("%s: sees forms of %s in «%s»", (language, alias, text, forms) => {
  expect(listForms(language, text, [alias]).map(spell)).toEqual(forms);
});

test.each([
  ["ru", "Путин", "Путин, Распутина, путина"],
  ["ru", "Рим", "в Риме"],
  ["ru", "Россия 24", "в России"],
  ["ru", "Путин", "путинизм и Путинизм"],
  ["de", "Amerika", "ein Amerikaner"],
  ["en", "Iran", "the Iranian minister"],
  ["fr", "Italie", "un Italien"],
  ["ar", "أمازون", "أمازوني"],
  ["fa", "ایران", "ایرانی"],
])("%s: is quiet about %s in «%s»", (language, alias, text) => {
  expect(listForms(language, text, [alias])).toEqual([]);
});

test("leaves what is a mention of anything, and tells the longest name's form alone", () => {
  expect(listForms("ru", "о Путине и Путина", ["Путин", "Путине"], ["Путина"])).toEqual([]);
  const names = ["Путин", "Владимир Путин"];
  expect(listForms("ru", "Владимиру Путину", names).map(spell)).toEqual([
    "Владимир Путин Владимиру Путину 1:1",
  ]);
});

function spell(form: string): string {
  return form.replace(/ (\d+) (\d+)$/, " $1:$2");
}
