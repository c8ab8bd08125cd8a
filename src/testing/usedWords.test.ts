import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ar from "../i18n/ar.json" with { type: "json" };
import problems from "../i18n/problems.ar.json" with { type: "json" };

type Tree = { readonly [key: string]: string | Tree };

const plural = /_(zero|one|two|few|many|other)$/;

function paths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [`${prefix}${key}`.replace(plural, "")]
      : paths(value, `${prefix}${key}.`),
  );
}

const src = join(import.meta.dirname, "..");

/** Every file with code that could ask for words, below src. */
function listFiles(): string[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (file) => /(?<!\.d)\.tsx?$/.test(file) && !file.includes(".test."),
  );
}

function readCode(file: string): string {
  return readFileSync(join(src, file), "utf8");
}

/** All code of the project that could ask for words, as one text. */
const code = listFiles().map(readCode).join("\n");

describe("the words of the interface", () => {
  it.each([...new Set(paths(ar))])("are used somewhere: %s", (path) => {
    const [group, ...rest] = path.split(".");
    const whole = code.includes(`"${path}"`);
    // A key whose last part is a kind, a tone or a name is asked for as t(`group.${kind}`).
    const byPart = [path.split(".").slice(0, -1).join("."), group].some((base) =>
      code.includes(`\`${base}.\${`),
    );
    const byObject =
      code.includes(`${group}: arabic`) || code.includes(`ar.${group}.${rest.join(".")}`);
    expect(whole || byPart || byObject).toBe(true);
  });
});

/** Files whose code a pattern finds, from src. */
function filesWith(pattern: RegExp): string[] {
  return listFiles().filter((file) => pattern.test(readCode(file)));
}

describe("the words of all languages", () => {
  it("travel with no page of the reader: only the build and tests ask for them", () => {
    const all =
      /from ".*\/(?:(?:all|site)Words\.ts|createI18n\.ts|(?:site\.)?(?:ar|en|fr|fa)\.json" with)/;
    const wings = /^(?:app|model|layout)[\\/]/;
    const importers = filesWith(all).filter((file) => wings.test(file));
    // Both serve tests.
    expect(importers.map((file) => file.replaceAll("\\", "/")).sort()).toEqual([
      "app/cards/relationsIn.ts",
      "app/mountPart.tsx",
    ]);
  });
});

describe("the words for problems", () => {
  it.each([...new Set(paths(problems))])("are used somewhere: %s", (path) => {
    const names = [path, path.split(".").at(-1)].map((name) => code.includes(`"${name}"`));
    expect(names).toContain(true);
  });

  it("travel with no page of the reader: only what prints problems asks for them", () => {
    expect(filesWith(/from ".*\/problems\.(ar|en)\.json"/)).toEqual(["i18n/createProblemWords.ts"]);
    expect(filesWith(/from ".*\/createProblemWords\.ts"/)).toEqual(["site/build/formatProblem.ts"]);
  });
});
