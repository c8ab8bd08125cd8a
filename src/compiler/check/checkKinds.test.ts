import { expect, test } from "vitest";
import { breakStory, listRefusals, listWarnings } from "../../testing/aStorySource.ts";

const name = '"name": { "ar": "نوع", "en": "Kind" }';
const withKinds = (kinds: string) => breakStory('"source": {}', `"source": {}, "kinds": ${kinds}`);

test("takes kinds of the story's own", () => {
  const story = withKinds(
    `{ "entities": [{ "id": "chief", "over": "person", ${name}, "icon": "person" }], "relations": [{ "id": "rivalry", "over": "competition", ${name}, "line": "dotted", "mark": "meeting" }] }`,
  );
  const used = story
    .replace('"kind": "person"', '"kind": "chief"')
    .replace('"kind": "competition"', '"kind": "rivalry"');
  expect(listRefusals({ story: used })).toEqual([]);
  expect(listWarnings({ story: used })).toEqual([]);
  expect(listWarnings({ story })).toEqual([
    'story.json:12:49 warning: nothing in the story is of the kind "chief": use it, or remove it',
    expect.stringMatching(/nothing in the story is of the kind "rivalry": use it, or remove it$/),
  ]);
});

test("names the closest kind, also among the own ones", () => {
  const story = withKinds(`{ "entities": [{ "id": "chief", "over": "person", ${name} }] }`);
  const misspelt = story.replace('"kind": "person"', '"kind": "cheif"');
  expect(listRefusals({ story: misspelt })).toEqual([
    'story.json:84:15 "kind" of entity "satya-nadella" is the unknown kind "cheif": did you mean "chief"?',
  ]);
  expect(listWarnings({ story: misspelt })).toEqual([]);
});

test("names what a kind of version 1 is called now", () => {
  const story = breakStory('"kind": "competition"', '"kind": "work"');
  expect(listRefusals({ story })).toEqual([
    'story.json:130:15 "kind" of relation "walmart-amazon-competition" is the unknown kind "work": did you mean "role"?',
  ]);
});

test("refuses an own kind with a built-in id, one id twice, and one over what is no built-in kind", () => {
  const own = (id: string, over: string) => `{ "id": "${id}", "over": "${over}", ${name} }`;
  const refuse = (...kinds: string[]) =>
    listRefusals({
      story: withKinds(`{ "entities": [${kinds.join(", ")}] }`).replace(
        '"kind": "person"',
        '"kind": "chief"',
      ),
    });
  expect(refuse(own("chief", "person"), own("court", "person"))).toEqual([
    'story.json:12:125 the kind "court" is a built-in one: use it as it is, or give yours another id',
  ]);
  expect(refuse(own("chief", "person"), own("chief", "company"))).toEqual([
    'story.json:12:125 the id "chief" stands twice in "kinds.entities": give each its own',
  ]);
  expect(refuse(own("chief", "boss"))).toEqual([
    expect.stringMatching(
      /^story\.json:12:66 "over" of kind "chief" must be one of "company", .*, not "boss"$/,
    ),
  ]);
});
