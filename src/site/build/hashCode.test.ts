import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hashCode } from "./hashCode.ts";

const root = mkdtempSync(join(tmpdir(), "rawabit-code-"));
afterAll(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): string {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
  return hashCode(root);
}

test("the hash changes with the sources, the shell, the icon and the libraries, and not with tests", () => {
  for (const name of ["index.html", "package-lock.json", "public/icon.svg", "src/a/one.ts"]) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), "");
  }
  const hashes = [
    hashCode(root),
    put("src/a/one.ts", "1"),
    put("src/a/words.json", "{}"),
    put("index.html", "1"),
    put("package-lock.json", "1"),
    put("public/icon.svg", "1"),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(put("src/a/one.test.ts", "1")).toBe(hashes.at(-1));
});
