import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readPath } from "../../compiler/check/namePath.ts";
import { writeSchemas } from "./writeSchemas.ts";

test("data/story.schema.json is the one the code generates (npm run data writes it)", () => {
  const file = resolve(import.meta.dirname, "../../../data/story.schema.json");
  expect(readFileSync(file, "utf8")).toBe(writeSchemas().source);
});

test("both are JSON Schema 2020-12, closed, and allow $schema", () => {
  for (const text of Object.values(writeSchemas())) {
    const schema: unknown = JSON.parse(text);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      additionalProperties: false,
      properties: { $schema: { type: "string" } },
    });
    expect(readPath(schema, ["required"])).not.toContain("$schema");
  }
});
