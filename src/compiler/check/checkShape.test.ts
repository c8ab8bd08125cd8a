import { expect, test } from "vitest";
import { createProblemWords } from "../../i18n/createProblemWords.ts";
import { stripBidi } from "../../i18n/isolate.ts";
import { breakStory, compileFiles, listRefusals } from "../../testing/aStorySource.ts";

test("refuses a missing language", () => {
  const story = breakStory('"ar": "الشراكة",\n        "en": "The alliance"', '"ar": "الشراكة"');
  expect(listRefusals({ story })).toEqual([
    'story.json:16:15 missing field "en" in "name" of side "alliance": write it in "en" too',
  ]);
});

test("refuses an empty text", () => {
  const story = breakStory('"en": "The alliance"', '"en": ""');
  expect(listRefusals({ story })).toEqual([
    'story.json:18:15 "en" of "name" of side "alliance" must not be empty',
  ]);
});

test("refuses an unknown field", () => {
  const story = breakStory('"side": "rival"', '"side": "rival", "colour": "red", "size": 3');
  expect(listRefusals({ story })).toEqual([
    'story.json:68:24 unknown field "colour" in entity "amazon"; the fields allowed here: id, kind, icon, side, name, label, aliases, keywords, description, evidence, sideFrom, weight, holds',
    'story.json:68:41 unknown field "size" in entity "amazon"; the fields allowed here: id, kind, icon, side, name, label, aliases, keywords, description, evidence, sideFrom, weight, holds',
  ]);
});

test("refuses an unknown field of a standing", () => {
  const story = breakStory('"kind": "stated"', '"kind": "stated", "to": "amazon"');
  expect(listRefusals({ story })).toEqual([
    'story.json:125:27 unknown field "to" in "standing" of relation "walmart-microsoft-partnership"; the fields allowed here: kind',
  ]);
});

test("refuses a kind that is not on the list", () => {
  const story = breakStory('"kind": "person"', '"kind": "human"');
  expect(listRefusals({ story })).toEqual([
    'story.json:84:15 "kind" of entity "satya-nadella" must be one of "company", "organisation", "government", "party", "court", "product", "service", "site", "person", "group", "publication", "law", "place", "event", not "human"; a kind of your own is declared in "kinds"',
  ]);
});

test.each([
  ["ar", /الحقل «icon» في الكيان «amazon» واحدة من هذه: .*"online-shop".*، لا "castle"\.$/],
  ["en", /^"icon" of entity "amazon" must be one of "shop", "online-shop", .*, not "castle"$/],
] as const)("refuses an icon that is not on the list (%s)", (language, message) => {
  const story = breakStory('"side": "rival"', '"icon": "castle", "side": "rival"');
  const compiled = compileFiles({ story });
  if (compiled.kind !== "problems") throw new Error("The story was taken");
  const [problem] = compiled.problems;
  expect([problem?.line, problem?.column]).toEqual([68, 15]);
  if (problem) expect(stripBidi(createProblemWords(language)(problem))).toMatch(message);
});

test("refuses a standing that is not on the list", () => {
  const story = breakStory('"kind": "stated"', '"kind": "guessed"');
  expect(listRefusals({ story })).toEqual([
    'story.json:125:17 "kind" of "standing" of relation "walmart-microsoft-partnership" must be one of "stated", "attributed", "planned", "denied", not "guessed"',
  ]);
});

const stated = '"standing": {\n        "kind": "stated"\n      }';

test("judges each of several standings, and names it", () => {
  const story = breakStory(
    stated,
    '"standing": [{ "kind": "guessed" }, { "kind": "denied", "by": "amazon" }, { "kind": "planned" }]',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:124:30 "kind" of standing 1 of relation "walmart-microsoft-partnership" must be one of "stated", "attributed", "planned", "denied", not "guessed"',
    'story.json:124:63 unknown field "by" in standing 2 of relation "walmart-microsoft-partnership"; the fields allowed here: kind, to, words',
  ]);
  const bare = breakStory(stated, '"standing": "denied"');
  expect(listRefusals({ story: bare })).toEqual([
    'story.json:124:19 "standing" of relation "walmart-microsoft-partnership" must be an object in { }, not a text alone: write { "kind": "denied" }',
  ]);
});

test("says how a passage and a translation are written that stand as texts alone", () => {
  const passage = breakStory('{\n          "exact": "شراكة مع مايكروسوفت"\n        }', '"شراكة"');
  expect(listRefusals({ story: passage })).toEqual([
    'story.json:119:9 evidence 1 of relation "walmart-microsoft-partnership" must be an object in { }, not a text alone: write { "exact": "شراكة" }',
  ]);
  const translation = breakStory('{\n        "en": "in 2018"\n      }', '"in 2018"');
  expect(listRefusals({ story: translation })).toEqual([
    'story.json:177:22 "translation" of event "announcement" must be an object in { }, not a text alone: write { "en": "in 2018" }',
  ]);
});

test("refuses a missing field", () => {
  const story = breakStory('"source": {},', "");
  expect(listRefusals({ story })).toEqual(['story.json:1:1 missing field "source" in the story']);
});

test("refuses a value of the wrong type", () => {
  const story = breakStory('"aliases": [\n        "أمازون"\n      ]', '"aliases": "أمازون"');
  expect(listRefusals({ story })).toEqual([
    'story.json:73:18 "aliases" of entity "amazon" must be a list in [ ], not "أمازون"',
  ]);
});

test("refuses an id that is no slug", () => {
  const story = breakStory('"id": "a-story"', '"id": "A Story"');
  expect(listRefusals({ story })).toEqual([
    'story.json:2:9 "id" must be small letters a–z and digits joined by single hyphens, such as "sam-walton", not "A Story"',
  ]);
});

test("refuses a date in another form", () => {
  const story = breakStory('"date": "2018"', '"date": "July 2018"');
  expect(listRefusals({ story })).toEqual([
    'story.json:180:15 "date" of event "announcement" must be a year, a month or a day of the calendar, such as "2016", "2016-05" or "2016-05-03", not "July 2018"',
  ]);
});

test("refuses a source with a bad address and day", () => {
  const story = breakStory('"source": {}', '"source": { "url": "example", "date": "18" }');
  expect(listRefusals({ story })).toEqual([
    'story.json:12:22 "url" of "source" must be a whole URL, such as https://example.com/article',
    'story.json:12:41 "date" of "source" must be a year, a month or a day of the calendar, such as "2016", "2016-05" or "2016-05-03", not "18"',
  ]);
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///a",
  "https:example.org",
  "https://a.b/c d",
])("refuses the source's address %s, which no page may link to", (url) => {
  const story = breakStory('"source": {}', `"source": { "url": ${JSON.stringify(url)} }`);
  expect(listRefusals({ story })).toEqual([
    `story.json:12:22 "url" of "source" must begin with https:// or http://, and hold no spaces, not ${JSON.stringify(url)}`,
  ]);
});

test("says in Arabic, too, which addresses may be linked", () => {
  const compiled = compileFiles({
    story: breakStory('"source": {}', '"source": { "url": "javascript:alert(1)" }'),
  });
  const [problem] = compiled.kind === "problems" ? compiled.problems : [];
  expect(problem && stripBidi(createProblemWords("ar")(problem))).toBe(
    'يجب أن تبدأ قيمة الحقل «url» في الحقل «source» بالحروف https:// أو http:// وألّا يكون فيها فراغ، لا أن تكون "javascript:alert(1)".',
  );
});

test.each(["https://example.org/مقال?a=b#c", "http://example.org"])(
  "accepts the source's address %s",
  (url) => {
    const story = breakStory('"source": {}', `"source": { "url": ${JSON.stringify(url)} }`);
    expect(listRefusals({ story })).toEqual([]);
  },
);

test("accepts $schema and every optional field", () => {
  const story = breakStory(
    '"source": {}',
    '"$schema": "../story.schema.json", "source": { "author": "A" }',
  );
  expect(listRefusals({ story })).toEqual([]);
});

test("refuses a story that is no object", () => {
  expect(listRefusals({ story: "[]" })).toEqual([
    "story.json:1:1 the story must be an object in { }, not a list",
  ]);
  expect(listRefusals({ story: "3" })).toEqual([
    "story.json:1:1 the story must be an object in { }, not 3",
  ]);
});

test("refuses lists where objects belong", () => {
  const story = breakStory('"source": {}', '"source": [""]').replace(
    /"standing": \{[^}]*\}/,
    () => '"standing": []',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:12:13 "source" must be an object in { }, not a list',
    'story.json:124:19 "standing" of relation "walmart-microsoft-partnership" must have at least one entry',
  ]);
});
