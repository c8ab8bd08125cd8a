import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What besides the sources decides what a page is. */
const others = ["index.html", "package-lock.json", "public/icon.svg"];
const test = /\.test\.tsx?$/;

/** A hash of all that writes pages: the project's sources without their tests, the shell, the versions of libraries and of Node. */
export function hashCode(root: string): string {
  const hash = createHash("sha256").update(process.version);
  const sources = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !test.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [...others.map((name) => join(root, name)), ...sources]) {
    hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}
