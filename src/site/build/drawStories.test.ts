import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseStoredPlaces } from "../../compiler/storedPlaces.ts";
import { anArticle } from "../../testing/aStory.ts";
import { aStorySource, breakStory, inARow } from "../../testing/aStorySource.ts";
import { compileFolder } from "./compileFolder.ts";
import { drawStories } from "./drawStories.ts";
import { formatProblem } from "./formatProblem.ts";

let root = "";
let folder = "";
let places = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rawabit-"));
  folder = join(root, "data/a-story");
  places = join(folder, "places.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "article.ar.txt"), anArticle);
  writeFileSync(join(folder, "story.json"), JSON.stringify(aStorySource(), null, 2));
});
afterEach(() => rmSync(root, { recursive: true }));

function draw() {
  const said: string[] = [];
  const search = { seeds: 2, first: 1, effort: 0.1, announce: (line: string) => said.push(line) };
  return { problems: drawStories(root, search), said };
}

describe("drawStories", () => {
  it("keeps a drawing of the story, and says what each seed found", () => {
    const { problems, said } = draw();
    expect(problems).toEqual([]);
    const forms = ["tall", "wide", "short"];
    expect(said.map((line) => line.split(":")[0])).toEqual([
      ...forms.map((form) => `a-story, ${form}`),
      "a-story",
      ...[1, 2].flatMap((seed) => forms.map((form) => `a-story, ${form}, seed ${seed} of 2`)),
    ]);
    const kept = parseStoredPlaces(readFileSync(places, "utf8"));
    const ids = aStorySource().entities.map(({ id }) => id);
    for (const drawing of Object.values(kept?.drawings ?? {}))
      expect(Object.keys(drawing.places).toSorted()).toEqual(ids.toSorted());
    expect(compileFolder(root, folder, inARow).kind).toBe("story");
  });

  it("draws one story of that name alone", () => {
    const search = { seeds: 0, first: 1, effort: 1, announce: () => undefined };
    expect(drawStories(root, { ...search, story: "another" })).toBeUndefined();
    expect(drawStories(root, { ...search, story: "a-story" })).toEqual([]);
    expect(parseStoredPlaces(readFileSync(places, "utf8"))?.kind).toBe("current");
  });

  it("stores a draft before it searches, and keeps what fits", () => {
    drawStories(root, { seeds: 0, first: 1, effort: 1, announce: () => undefined });
    const before = readFileSync(places, "utf8");
    const seen: string[] = [];
    const progress = () => seen.push(readFileSync(places, "utf8"));
    drawStories(root, { seeds: 1, first: 1, effort: 0.05, announce: () => undefined, progress });
    expect(seen[0]).toBe(before);
  });

  it("replaces a stored drawing that cannot be read, as the build's refusal of it advises", () => {
    writeFileSync(places, "{");
    const refused = compileFolder(root, folder, inARow);
    expect(refused.kind === "problems" && refused.problems.map(formatProblem)).toEqual([
      "data/a-story/places.json:1:1 this is not what `npm run layout` writes: run it again, or delete the file",
    ]);
    expect(draw().problems).toEqual([]);
    expect(parseStoredPlaces(readFileSync(places, "utf8"))).toBeDefined();
  });

  it("says what is wrong with a story that cannot be drawn, and keeps its drawing", () => {
    const before = "what was there";
    writeFileSync(places, before);
    const broken = breakStory('"target": "microsoft"', '"target": "microsof"');
    writeFileSync(join(folder, "story.json"), broken);
    expect(draw().problems).toMatchObject([{ file: "data/a-story/story.json", line: 105 }]);
    expect(readFileSync(places, "utf8")).toBe(before);
  });
});
