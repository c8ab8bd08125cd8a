import { currentVersion } from "../../model/story/storySource.ts";
import { readField } from "./namePath.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

/**
 * Says whether a story is written in another version of the format. Such a story is judged no further: it would be
 * refused for all that only this version asks.
 * @param storyFile names the story in the command that brings it to this version
 */
export function checkVersion(json: StoryJson, storyFile: string): Fault | undefined {
  if (json.root.type !== "object") return undefined;
  const written = readField(json.value, "formatVersion");
  // A story that has its languages is of this version, and lacks the number alone.
  if (written === undefined && readField(json.value, "languages") !== undefined) return undefined;
  const version = written ?? 1;
  const position = json.at(["formatVersion"]);
  if (version === 1) {
    return { ...position, code: "format-earlier", parameters: { story: nameFolder(storyFile) } };
  }
  if (typeof version !== "number" || version <= currentVersion) return undefined;
  const parameters = { version: String(version), known: String(currentVersion) };
  return { ...position, code: "format-later", parameters };
}

/** A story's folder as the project's commands take it: by its name where it stands in data/, else by its path. */
function nameFolder(storyFile: string): string {
  const folder = /^(.*)[\\/][^\\/]+$/.exec(storyFile)?.[1];
  return folder?.replace(/^data[\\/]/, "") ?? storyFile;
}
