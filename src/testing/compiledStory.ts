import type { Story } from "../model/story/story.ts";
import { compileAll } from "../site/build/compileFolder.ts";
import { inARow } from "./aStorySource.ts";

/** For tests: a story of data/ as it is compiled, with everything drawn in a row. */
export function compiledStory(id = "walmart-microsoft"): Story {
  const made = compileAll(process.cwd(), inARow).compiled.find(({ story }) => story.id === id);
  if (!made) throw new Error(`data/ has no story "${id}" that is well`);
  return made.story;
}
