import { applyEdits, type Edit, findNodeAtLocation, type JSONPath, type Node } from "jsonc-parser";
import { currentVersion } from "../model/story/storySource.ts";
import { readField } from "./check/namePath.ts";
import type { Fault } from "./check/problem.ts";
import { readStoryJson } from "./check/readStoryJson.ts";

/** Version 1 had these languages, the first of them at the root of the site. */
const languages = ["ar", "en"];

/**
 * The text of a story.json of version 1 as version 2 has it: with its version and its languages, and "work" is "role". All else
 * stays as its author wrote and set it. A story of this version or a later one stays as it is.
 * @returns what is wrong instead, where the text is no JSON or no object
 */
export function migrateStory(text: string): { text: string } | { faults: Fault[] } {
  const { json, faults } = readStoryJson(text);
  if (!json) return { faults };
  const { root, value } = json;
  if (root.type !== "object") {
    const subject = { code: "story", parameters: {} } as const;
    const parameters = { subject, value: JSON.stringify(value) };
    return { faults: [{ ...json.at([]), code: "not-object", parameters }] };
  }
  const version: unknown = readField(value, "formatVersion");
  if (version !== undefined && version !== 1) return { text };
  const at = (path: JSONPath) => findNodeAtLocation(root, path);
  const ofVersion = at(["formatVersion"]);
  const numbered = ofVersion
    ? replace(ofVersion, currentVersion)
    : insert(text, root, "$schema", "formatVersion", currentVersion);
  // A story that has its languages is of version 2, and lacks the number alone.
  if (at(["languages"]) || !root.children?.length) {
    return { text: applyEdits(text, [numbered]) };
  }
  const roles = (at(["relations"])?.children ?? []).flatMap((_, index) => {
    const kind = at(["relations", index, "kind"]);
    return kind?.value === "work" ? replace(kind, "role") : [];
  });
  const ofLanguages = insert(text, root, "language", "languages", languages);
  return { text: applyEdits(text, [numbered, ofLanguages, ...roles]) };
}

function replace({ offset, length }: Node, value: unknown): Edit {
  return { offset, length, content: JSON.stringify(value) };
}

/** Puts a new field behind another, else before all, with the space before it that the author gives the first field. */
function insert(text: string, root: Node, after: string, field: string, value: unknown): Edit {
  const properties = root.children ?? [];
  const [first] = properties;
  const content = `${JSON.stringify(field)}: ${JSON.stringify(value).replaceAll(",", ", ")}`;
  if (!first) return { offset: root.offset + 1, length: 0, content: ` ${content} ` };
  const space = text.slice(root.offset + 1, first.offset);
  const before = properties.find(({ children }) => children?.[0]?.value === after);
  return before
    ? { offset: before.offset + before.length, length: 0, content: `,${space || " "}${content}` }
    : { offset: first.offset, length: 0, content: `${content},${space || " "}` };
}
