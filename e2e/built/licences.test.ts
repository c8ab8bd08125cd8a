import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { index } from "../builtStory.ts";
import { listAssets, readDist } from "./weighDist.ts";

/** The site may be handed on with these, as long as their notices go with it. */
const free = ["BSD-3-Clause", "ISC", "MIT", "OFL-1.1"];

const text = readDist("licences.txt");
const sections = new Map(
  [...text.matchAll(/^## (\S+) - \S+ \((\S+)\)\n([\s\S]*?)(?=^## |$(?![\s\S]))/gm)].map(
    ([, name = "", licence = "", words = ""]) => [name, { licence, words }],
  ),
);

function readModule(file: string): string {
  return readFileSync(`node_modules/${file}`, "utf8");
}

/** The libraries that the page is made of, and those that they are made of. */
function listLibraries(): string[] {
  const known = new Set<string>();
  const add = (manifest: string) => {
    for (const name of Object.keys(JSON.parse(manifest).dependencies ?? {})) {
      if (known.has(name)) continue;
      known.add(name);
      add(readModule(`${name}/package.json`));
    }
  };
  add(readFileSync("package.json", "utf8"));
  return [...known];
}

/** The packages of the faces that pages load, by fontsource's names. */
function listFaces(): string[] {
  const rules = listAssets(".css").map(readDist).join("");
  const families = [...rules.matchAll(/@font-face\s*\{\s*font-family:\s*"?([^";]+)"?;/g)].map(
    ([, family = ""]) => `@fontsource/${family.toLowerCase().replaceAll(" ", "-")}`,
  );
  return [...new Set(families)];
}

// The script holds nothing of d3-color (`leanD3Plugin`).
test("the site holds the notice of each library, of each face and of the icons, in its own words", () => {
  const libraries = listLibraries().filter((name) => name !== "d3-color");
  const faces = listFaces();
  expect(libraries).toEqual(expect.arrayContaining(["react-dom", "scheduler", "d3-transition"]));
  expect(faces).toHaveLength(2);
  for (const name of [...libraries, ...faces, "lucide-react"]) {
    const words = sections.get(name)?.words ?? "";
    expect(words, `${name} in licences.txt`).toContain(readModule(`${name}/LICENSE`).trim());
    expect(words, name).toMatch(/copyright/i);
  }
});

test("nothing in the site binds who hands it on to more than its notice", () => {
  for (const [name, { licence }] of sections) expect(free, name).toContain(licence);
  expect(text).not.toMatch(/General Public License/i);
});

test("the script says where its notices are, and the story as one file has them within", () => {
  const script = listAssets(".js").find((name) => name.includes("rawabit")) ?? "";
  const [hint = "", comment = ""] = readDist(script).split("\n");
  // Where the script begins with it, V8 compiles all of it while it arrives.
  expect(hint).toBe("//# allFunctionsCalledOnLoad");
  expect(comment).toContain("../licences.txt");
  const oneFile = readDist(`stories/${index.story.id}.html`);
  for (const [name, { words }] of sections) expect(oneFile, name).toContain(words.trim());
});
