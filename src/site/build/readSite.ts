import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readField } from "../../compiler/check/namePath.ts";
import type { Fault, Position, Problem } from "../../compiler/check/problem.ts";
import { readStoryJson, type StoryJson } from "../../compiler/check/readStoryJson.ts";

/** What is said of the whole site, within the project's folder. It may be left out, and so may its every field. */
export const siteFile = "data/site.json";

const fields = ["story"];

/** Reads data/site.json: the id of the story that the site shows, where it stands, and what is wrong with the file. */
export function readSite(root: string): {
  story?: string;
  position?: Position;
  problems: Problem[];
} {
  const file = join(root, siteFile);
  if (!existsSync(file)) return { problems: [] };
  const { json, faults } = readStoryJson(readFileSync(file, "utf8"));
  const problems = [...faults, ...(json ? findFaults(json) : [])].map(
    (fault): Problem => ({ file: siteFile, ...fault }),
  );
  const story: unknown = json && readField(json.value, "story");
  return typeof story === "string"
    ? { story, position: json?.at(["story"]) ?? { line: 1, column: 1 }, problems }
    : { problems };
}

function findFaults(json: StoryJson): Fault[] {
  const site = { code: "site", parameters: {} } as const;
  if (json.root.type !== "object") {
    const value = JSON.stringify(json.value);
    return [{ ...json.at([]), code: "not-object", parameters: { subject: site, value } }];
  }
  return (json.root.children ?? []).flatMap(({ children: [key, value] = [] }): Fault[] => {
    if (!key || !value) return [];
    const field = String(key.value);
    if (!fields.includes(field)) {
      const parameters = { field, owner: site, allowed: [...fields] };
      return [{ ...json.positionAt(key.offset), code: "field-unknown", parameters }];
    }
    if (value.type === "string") return [];
    const subject = { code: "field", parameters: { field } } as const;
    const parameters = { subject, value: JSON.stringify(readField(json.value, field)) };
    return [{ ...json.positionAt(value.offset), code: "not-text", parameters }];
  });
}
