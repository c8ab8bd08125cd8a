import type { StoryIndex } from "../story/storyIndex.ts";
import { findPaths, type Paths } from "./findPaths.ts";

const known = new WeakMap<StoryIndex, Map<string, Paths>>();

/** `findPaths`, found once for each pair of an index: picture, card and article ask for the same chain. */
export function pathsOf(index: StoryIndex, from: string, to: string): Paths {
  const pairs = known.get(index) ?? new Map<string, Paths>();
  known.set(index, pairs);
  const key = `${from}/${to}`;
  const paths = pairs.get(key) ?? findPaths(index, from, to);
  pairs.set(key, paths);
  return paths;
}
