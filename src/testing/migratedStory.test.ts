import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { migrateStory } from "../compiler/migrateStory.ts";

test("the first story is what the migration makes of it as version 1 had it", () => {
  const file = join(import.meta.dirname, "../../data/walmart-microsoft/story.json");
  const now = readFileSync(file, "utf8");
  const then = now
    .replace('  "formatVersion": 2,\n', "")
    .replace('  "languages": ["ar", "en"],\n', "")
    .replaceAll('"kind": "role"', '"kind": "work"');
  expect(then).not.toBe(now);
  expect(migrateStory(then)).toEqual({ text: now });
});
