import { expect, test } from "vitest";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import type { Relation } from "../story/story.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { findPaths, tellPath } from "./findPaths.ts";

const entities = (...ids: string[]) => ids.map((id) => anEntity({ id }));
const relation = (source: string, target: string, more: Partial<Relation> = {}) =>
  aRelation({ id: `${source}-${target}`, source, target, ...more });
const indexOf = (ids: string, relations: Relation[]) =>
  createStoryIndex(aStory({ entities: entities(...ids), relations, quotes: [] }));
const tell = ({ paths }: ReturnType<typeof findPaths>) =>
  paths.map((path) => path.map(({ from, to }) => from + to).join(" "));

test("finds every shortest chain, whichever way relations point, in the story's order", () => {
  const index = indexOf("abcde", [
    relation("a", "c"),
    relation("b", "a"),
    relation("b", "d"),
    relation("d", "c"),
    relation("a", "e"),
  ]);
  expect(tell(findPaths(index, "a", "d"))).toEqual(["ac cd", "ab bd"]);
});

test("parallel relations are alternatives of one step", () => {
  const index = indexOf("ab", [relation("a", "b"), relation("b", "a", { kind: "competition" })]);
  const { paths } = findPaths(index, "a", "b");
  expect(paths).toHaveLength(1);
  expect(paths[0]?.[0]?.relations.map(({ id }) => id)).toEqual(["a-b", "b-a"]);
});

test("there is none between strangers, from a thing to itself, or for an unknown id", () => {
  const index = indexOf("abc", [relation("a", "b")]);
  for (const [from = "", to = ""] of ["ac", "aa", "ax", "xa", "xx"].map((pair) => [...pair])) {
    expect(findPaths(index, from, to)).toEqual({ paths: [], isCut: false });
  }
});

test("gives twenty chains at most, and says that there are more", () => {
  const middle = [..."cdefghijklmnopqrstuvwxyz"];
  const relations = middle.flatMap((id) => [relation("a", id), relation(id, "b")]);
  const { paths, isCut } = findPaths(indexOf(`ab${middle.join("")}`, relations), "a", "b");
  expect(paths).toHaveLength(20);
  expect(isCut).toBe(true);
});

test("tells what sets apart from what binds, each relation read from the step's own end", () => {
  const index = indexOf("abcd", [
    relation("a", "b"),
    relation("c", "b", { kind: "competition", inverse: { ar: "ب ضد ج", en: "b against c" } }),
    relation("c", "d", { kind: "role" }),
    relation("d", "c", { kind: "prohibition", id: "d-c" }),
  ]);
  const [path = []] = findPaths(index, "a", "d").paths;
  const told = tellPath(path);
  expect(told.map(({ tone }) => tone)).toEqual(["with", "against", "mixed"]);
  expect(told[1]?.relations[0]?.sentence.en).toBe("b against c");
  expect(told[2]?.relations.map(({ tone }) => tone)).toEqual(["other", "against"]);
});
