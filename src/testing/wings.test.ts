import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

type Import = readonly [path: string, from: string];

/** What the project's linter says of one import in a file at `path`, for each; empty where it says nothing. */
function lintImports(imports: readonly Import[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "rawabit-wings-"));
  try {
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    const files = imports.map(([path, from], at) => {
      const file = path.replace(/x(?=\.)/, `x${at}`);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import { x } from "${from}";\nx();\n`);
      return file;
    });
    const { stdout } = spawnSync(
      join(root, "node_modules/.bin/biome"),
      ["lint", "--only=style/noRestrictedImports", "--vcs-enabled=false", "--reporter=github"],
      { cwd: folder, encoding: "utf8" },
    );
    return files.map((file) => stdout.split("\n").find((line) => line.includes(file)) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const refused: readonly (readonly [...Import, why: string])[] = [
  ["src/model/story/x.ts", "../../app/App.tsx", "model/ imports nothing of ours"],
  ["src/model/story/x.ts", "../../i18n/formats.ts", "model/ imports nothing of ours"],
  ["src/i18n/x.ts", "../model/story/story.ts", "i18n/ imports nothing of ours"],
  ["src/layout/anneal/x.ts", "../../compiler/compileStory.ts", "layout/ imports layout/"],
  ["src/compiler/check/x.ts", "../../i18n/formats.ts", "compiler/ imports compiler/"],
  ["src/compiler/x.ts", "../app/App.tsx", "compiler/ imports compiler/"],
  ["src/app/graph/camera/x.ts", "../../../site/head/siteUrl.ts", "app/ imports app/"],
  ["src/app/cards/x.ts", "../../compiler/compileStory.ts", "app/ imports app/"],
  ["src/app/cards/x.ts", "../../aNewWing/x.ts", "app/ imports app/"],
  ["src/testing/x.ts", "../app/App.tsx", "testing/ imports all but app/"],
  ["src/site/build/x.ts", "../../testing/aStory.ts", "imports testing/"],
  ["src/app/cards/x.ts", "node:fs", "Only site/, testing/ and e2e/ run in Node"],
  ["src/compiler/x.test.ts", "node:fs", "Only site/, testing/ and e2e/ run in Node"],
];

const allowed: readonly Import[] = [
  ["src/model/view/x.ts", "../story/story.ts"],
  ["src/layout/anneal/x.ts", "../geometry/segment.ts"],
  ["src/compiler/check/x.ts", "../text/findPassage.ts"],
  ["src/compiler/x.ts", "../layout/layoutStory.ts"],
  ["src/app/graph/camera/x.ts", "../../store/RawabitProvider.tsx"],
  ["src/app/cards/x.ts", "../../model/search/fold.ts"],
  ["src/site/build/x.ts", "../../app/App.tsx"],
  ["src/site/build/x.ts", "node:fs"],
  ["src/model/story/x.test.ts", "../../testing/aStory.ts"],
];

describe("who may import whom", () => {
  const said = lintImports([...refused.map(([path, from]) => [path, from] as const), ...allowed]);

  it.each(refused.map((one, at) => [...one, at] as const))(
    "refuses in %s an import of %s",
    (_path, _from, why, at) => {
      expect(said[at]).toContain(why);
    },
  );

  it.each(allowed.map((one, at) => [...one, at] as const))(
    "lets %s import %s",
    (_path, _from, at) => {
      expect(said[refused.length + at]).toBe("");
    },
  );
});
