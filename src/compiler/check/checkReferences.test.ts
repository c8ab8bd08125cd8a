import { expect, test } from "vitest";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

test("refuses an unknown entity", () => {
  const story = breakStory('"target": "microsoft"', '"target": "microsof"');
  expect(listRefusals({ story })).toEqual([
    'story.json:105:17 "target" of relation "walmart-microsoft-partnership" names the unknown entity "microsof": did you mean "microsoft"?',
  ]);
});

test("refuses an unknown event", () => {
  const story = breakStory('"when": "announcement"', '"when": "something"');
  expect(listRefusals({ story })).toEqual([
    'story.json:123:15 "when" of relation "walmart-microsoft-partnership" names the unknown event "something": declare it or correct the id',
  ]);
});

test("refuses an unknown side", () => {
  const story = breakStory('"side": "rival"', '"side": "rivals"');
  expect(listRefusals({ story })).toEqual([
    'story.json:68:15 "side" of entity "amazon" names the unknown side "rivals": did you mean "rival"?',
  ]);
});

test("refuses a quote whose speaker is unknown", () => {
  const story = breakStory('"speaker": "satya-nadella"', '"speaker": "nadella"');
  expect(listRefusals({ story })).toEqual([
    'story.json:159:18 "speaker" of quote "nadella-stronger" names the unknown entity "nadella": did you mean "satya-nadella"?',
  ]);
});

test("refuses an unknown medium", () => {
  const story = breakStory(
    '"speaker": "satya-nadella"',
    '"speaker": "satya-nadella", "medium": "xyz"',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:159:45 "medium" of quote "nadella-stronger" names the unknown entity "xyz": declare it or correct the id',
  ]);
});

test("refuses a quote about the unknown", () => {
  const story = breakStory('"about": [\n        "microsoft"', '"about": [\n        "micro"');
  expect(listRefusals({ story })).toEqual([
    'story.json:161:9 "about" 1 of quote "nadella-stronger" names the unknown entity "micro": did you mean "microsoft"?',
  ]);
});

test("refuses a standing that names the unknown", () => {
  const story = breakStory('"kind": "stated"', '"kind": "attributed", "to": "amazn"');
  expect(listRefusals({ story })).toEqual([
    'story.json:125:37 "to" of "standing" of relation "walmart-microsoft-partnership" names the unknown entity "amazn": did you mean "amazon"?',
  ]);
});

test("refuses one of several standings that names the unknown, or no one", () => {
  const story = breakStory(
    '{\n        "kind": "stated"\n      }',
    '[{ "kind": "attributed", "to": "amazn" }, { "kind": "attributed" }]',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:124:50 "to" of standing 1 of relation "walmart-microsoft-partnership" names the unknown entity "amazn": did you mean "amazon"?',
    'story.json:124:61 standing 2 of relation "walmart-microsoft-partnership" says "attributed", but not to whom: write "to" with the id of an entity, or "words" with a name in each language of the story',
  ]);
});

test("says of an id that is none that alone", () => {
  const story = breakStory('"id": "satya-nadella"', '"id": "Satya Nadella"');
  expect(listRefusals({ story })).toEqual([
    'story.json:83:13 "id" of entity "Satya Nadella" must be small letters a–z and digits joined by single hyphens, such as "sam-walton", not "Satya Nadella"',
  ]);
});

test("refuses a doubled id", () => {
  const story = breakStory('"id": "microsoft"', '"id": "walmart"');
  expect(listRefusals({ story })).toEqual([
    'story.json:49:13 the id "walmart" stands twice in "entities": give each its own',
    'story.json:105:17 "target" of relation "walmart-microsoft-partnership" names the unknown entity "microsoft": declare it or correct the id',
    'story.json:161:9 "about" 1 of quote "nadella-stronger" names the unknown entity "microsoft": declare it or correct the id',
  ]);
});

test("refuses a relation without evidence", () => {
  const story = breakStory(
    '"evidence": [\n        {\n          "exact": "شراكة مع مايكروسوفت"\n        }\n      ]',
    '"evidence": []',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:118:19 relation "walmart-microsoft-partnership" has no evidence: copy at least one passage of the article that states the relation',
  ]);
});

test("refuses a relation to itself", () => {
  const story = breakStory('"target": "amazon"', '"target": "walmart"');
  expect(listRefusals({ story })).toEqual([
    'story.json:66:13 entity "amazon" has no relation and no quote: add a relation or a quote, or remove the entity',
    'story.json:132:17 relation "walmart-amazon-competition" connects "walmart" to itself: source and target must differ',
  ]);
});

test("refuses an entity without a relation and without a quote", () => {
  const story = breakStory(
    '"entities": [',
    '"entities": [ { "id": "retail", "kind": "company", "side": "neither", "name": { "ar": "أ", "en": "a" }, "aliases": ["شركة"], "description": { "ar": "أ", "en": "a" }, "evidence": [] },',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:29:25 entity "retail" has no relation and no quote: add a relation or a quote, or remove the entity',
  ]);
});

test("refuses a side that no one stands on", () => {
  const story = breakStory(
    '"sides": [',
    '"sides": [ { "id": "third", "name": { "ar": "أ", "en": "a" } },',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:13:22 no entity stands on side "third": name it in the "side" of an entity, or remove it',
  ]);
});

test("refuses an event that no relation refers to", () => {
  const story = breakStory(
    '"events": [',
    '"events": [ { "id": "later", "exact": "نحن أقوى", "name": { "ar": "أ", "en": "a" }, "translation": { "en": "a" } },',
  );
  expect(listRefusals({ story })).toEqual([
    'story.json:169:23 no relation happens at event "later": name it in the "when" of a relation, or remove it',
  ]);
});

test("refuses an event that stands after itself, or after one that is not there", () => {
  const last = (fields: string) => breakStory('"date": "2018"', fields);
  expect(listRefusals({ story: last('"after": "announcement"') })).toEqual([
    'story.json:180:16 event "announcement" stands after itself, by way of "after" or "from": name another event, or none',
  ]);
  const label = '"label": { "ar": "أ", "en": "a" }';
  expect(listRefusals({ story: last(`"duration": { ${label}, "from": "beginning" }`) })).toEqual([
    'story.json:180:64 "from" of "duration" of event "announcement" names the unknown event "beginning": declare it or correct the id',
  ]);
});
