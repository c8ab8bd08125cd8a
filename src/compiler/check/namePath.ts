import type { JSONPath } from "jsonc-parser";
import type { EntryKind, Part } from "./problem.ts";

const kinds: Record<string, EntryKind> = {
  sides: "side",
  kinds: "kind",
  entities: "entity",
  relations: "relation",
  quotes: "quote",
  events: "event",
  tour: "step",
  figures: "figure",
  aliases: "alias",
  about: "about",
  evidence: "evidence",
  standing: "standing",
  misprints: "misprint",
};

/**
 * Names what stands at a path of story.json as a person would: `"en" of "name" of entity "walmart"`,
 * `evidence 2 of relation "a-b"`. Numbers in names count from 1.
 */
export function namePath(story: unknown, path: JSONPath): Part {
  const last = path.at(-1);
  if (last === undefined) return { code: "story", parameters: {} };
  if (typeof last === "string") {
    return nameWithin(story, { code: "field", parameters: { field: last } }, path.slice(0, -1));
  }
  const list = path[0] === "kinds" ? "kinds" : String(path.at(-2) ?? "entry");
  const kind = kindOf(list);
  const id = readField(readPath(story, path), "id");
  if (typeof id === "string") return { code: "named", parameters: { kind, id } };
  const part: Part = { code: "numbered", parameters: { kind, number: last + 1 } };
  return nameWithin(story, part, path.slice(0, -2));
}

function nameWithin(story: unknown, part: Part, owner: JSONPath): Part {
  if (owner.length === 0) return part;
  return { code: "of", parameters: { part, owner: namePath(story, owner) } };
}

function kindOf(list: string): Part {
  const code = Object.hasOwn(kinds, list) ? kinds[list] : undefined;
  return code ? { code, parameters: {} } : { code: "entry", parameters: { list } };
}

/** What stands at a path of anything; undefined where there is nothing. */
export function readPath(value: unknown, path: JSONPath): unknown {
  return path.reduce<unknown>(readField, value);
}

/** A field of anything; undefined where there is none. */
export function readField(value: unknown, key: string | number): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const field: unknown = Reflect.get(value, key);
  return field;
}
