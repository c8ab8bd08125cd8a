import { expect, test } from "vitest";
import { migrateStory } from "./migrateStory.ts";

const migrated = (text: string) => {
  const result = migrateStory(text);
  return "text" in result ? result.text : result.faults;
};

test("brings a story of version 1 to version 2, and leaves all else as its author set it", () => {
  const before = `{
    "$schema":  "../story.schema.json",
    "id": "a", "language": "ar",
    "events": [{ "date": "2016" }],
    "relations": [{ "kind" : "work", "label": { "ar": "عمل", "en": "work" } }, { "kind": "use" }]
}
`;
  const after = `{
    "$schema":  "../story.schema.json",
    "formatVersion": 2,
    "id": "a", "language": "ar",
    "languages": ["ar", "en"],
    "events": [{ "date": "2016" }],
    "relations": [{ "kind" : "role", "label": { "ar": "عمل", "en": "work" } }, { "kind": "use" }]
}
`;
  expect(migrated(before)).toBe(after);
  expect(migrated(after)).toBe(after);
});

test.each([
  ["{}", '{ "formatVersion": 2 }'],
  ['{"id": "a"}', '{"formatVersion": 2, "languages": ["ar", "en"], "id": "a"}'],
  [
    '{ "formatVersion": 1, "language": "ar" }',
    '{ "formatVersion": 2, "language": "ar", "languages": ["ar", "en"] }',
  ],
  ['{ "languages": ["fr"] }', '{ "formatVersion": 2, "languages": ["fr"] }'],
  ['{ "formatVersion": 3 }', '{ "formatVersion": 3 }'],
])("%s becomes %s", (before, after) => {
  expect(migrated(before)).toBe(after);
});

test("refuses what is no story, with its place", () => {
  expect(migrated('{ "id": }')).toEqual([
    { line: 1, column: 9, code: "json-value", parameters: {} },
  ]);
  expect(migrated("[]")).toMatchObject([{ line: 1, column: 1, code: "not-object" }]);
});
