import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anArticle } from "../../testing/aStory.ts";
import { aStorySource } from "../../testing/aStorySource.ts";
import { compileFolder } from "./compileFolder.ts";
import { createStoryLayout } from "./createStoryLayout.ts";
import { drawStories } from "./drawStories.ts";

let root = "";
let folder = "";
let places = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rawabit-"));
  folder = join(root, "data/a-story");
  places = join(folder, "places.json");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, "src/layout"), { recursive: true });
  writeFileSync(join(folder, "article.ar.txt"), anArticle);
  writeFileSync(join(folder, "story.json"), JSON.stringify(aStorySource(), null, 2));
});
afterEach(() => rmSync(root, { recursive: true }));

function compile() {
  const compiled = compileFolder(root, folder, createStoryLayout(root));
  return {
    codes: compiled.warnings.map(({ code }) => code).filter((code) => code.startsWith("places-")),
    drawings: compiled.kind === "story" ? compiled.story.drawings : undefined,
  };
}

const draw = () => drawStories(root, { seeds: 0, first: 1, effort: 1, announce: () => undefined });

test("a story without a stored drawing gets a draft, and its author is told", () => {
  const { codes, drawings } = compile();
  expect(codes).toEqual(["places-draft"]);
  const ids = aStorySource().entities.map(({ id }) => id);
  expect(Object.keys(drawings?.tall.nodes ?? {}).toSorted()).toEqual(ids.toSorted());
});

test("a stored drawing is taken as it is, without a word", () => {
  draw();
  const stored = JSON.parse(readFileSync(places, "utf8"));
  const { codes, drawings } = compile();
  expect(codes).toEqual([]);
  expect(drawings?.wide.headings).toEqual(stored.wide.headings);
});

test("a drawing of an earlier version is drawn anew, and its author is told", () => {
  draw();
  const { wide } = JSON.parse(readFileSync(places, "utf8"));
  const { captions: _, faults: __, ...former } = wide;
  writeFileSync(places, JSON.stringify(former));
  expect(compile().codes).toEqual(["places-earlier"]);
});

test("a drawing that has more faults than when it was stored is mended, and its author is told", () => {
  draw();
  const stored = JSON.parse(readFileSync(places, "utf8"));
  const [one, other] = aStorySource().entities;
  if (one === undefined || other === undefined) throw new Error("no entities");
  stored.wide.places[one.id] = stored.wide.places[other.id];
  writeFileSync(places, JSON.stringify(stored));
  const { codes, drawings } = compile();
  expect(codes).toEqual(["places-outgrown"]);
  expect(drawings?.wide.nodes[one.id]).not.toEqual(drawings?.wide.nodes[other.id]);
  expect(drawings?.tall.headings).toEqual(stored.tall.headings);
});
