import type { JSONPath } from "jsonc-parser";

const singulars: Record<string, string> = {
  sides: "side",
  entities: "entity",
  relations: "relation",
  quotes: "quote",
  events: "event",
  figures: "figure",
  aliases: "alias",
  about: '"about"',
};

/**
 * Names what stands at a path of story.json as a person would: `"en" of "name" of entity "walmart"`,
 * `evidence 2 of relation "a-b"`. Numbers in names count from 1.
 */
export function namePath(story: unknown, path: JSONPath): string {
  const last = path.at(-1);
  if (last === undefined) return "the story";
  if (typeof last === "string") {
    const owner = path.slice(0, -1);
    return owner.length === 0 ? `"${last}"` : `"${last}" of ${namePath(story, owner)}`;
  }
  const list = String(path.at(-2) ?? "entry");
  const kind = singulars[list] ?? list;
  const id = readField(readPath(story, path), "id");
  if (typeof id === "string") return `${kind} "${id}"`;
  const owner = path.slice(0, -2);
  return `${kind} ${last + 1}${owner.length === 0 ? "" : ` of ${namePath(story, owner)}`}`;
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
