import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import ar from "../i18n/ar.json" with { type: "json" };

type Tree = { readonly [key: string]: string | Tree };

const plural = /_(zero|one|two|few|many|other)$/;

function paths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [`${prefix}${key}`.replace(plural, "")]
      : paths(value, `${prefix}${key}.`),
  );
}

/** All code of the project that could ask for words, as one text. */
function readCode(): string {
  const src = join(import.meta.dirname, "..");
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
    .map((file) => readFileSync(join(src, file), "utf8"))
    .join("\n");
}

describe("the words of the interface", () => {
  const code = readCode();

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
