import { toJsonSchema } from "@valibot/to-json-schema";
import { readField } from "../../compiler/check/namePath.ts";
import { storySchema } from "../../model/story/story.ts";
import { storySourceSchema } from "../../model/story/storySource.ts";
import { compiledNotes, type Notes, sourceNotes } from "./schemaNotes.ts";

/**
 * Both formats as JSON Schema 2020-12, as texts ready to be written: `source` is what authors' editors use
 * (data/story.schema.json, stories/story-source.schema.json), `compiled` is the public format (stories/story.schema.json).
 */
export function writeSchemas(): { source: string; compiled: string } {
  return {
    source: write(storySourceSchema, "A story, as its author writes it", sourceNotes),
    compiled: write(storySchema, "A compiled story, format version 2", compiledNotes),
  };
}

type Schema = typeof storySourceSchema | typeof storySchema;

function write(schema: Schema, title: string, notes: Notes): string {
  const { $schema, ...rest } = toJsonSchema(schema, { target: "draft-2020-12" });
  const json = { $schema, title, ...rest };
  for (const [path, description] of Object.entries(notes))
    describe(json, path.split("."), description);
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** Puts a description on the schema of a field; lists on the way are entered. Throws if there is no such field. */
function describe(schema: unknown, path: readonly string[], description: string): void {
  const items = readField(schema, "items");
  const [key, ...rest] = path;
  if (key === undefined) {
    if (typeof schema === "object" && schema !== null)
      Reflect.set(schema, "description", description);
  } else if (items) {
    describe(items, path, description);
  } else {
    const field = readField(readField(schema, "properties"), key);
    if (!field) throw new Error(`The schema has no field "${key}" to describe`);
    describe(field, rest, description);
  }
}
