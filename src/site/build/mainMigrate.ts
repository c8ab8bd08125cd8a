import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { migrateStory } from "../../compiler/migrateStory.ts";
import { findStoryFolders, storyName } from "./findStoryFolders.ts";
import { formatProblem } from "./formatProblem.ts";

/**
 * `npm run migrate -- [story]` brings one story, or all of data/, to the present version of the format. The story is named by
 * its folder in data/, or by the path of a folder anywhere.
 */
function main(root: string, wanted: string | undefined): void {
  const inData = join(root, "data", wanted ?? "");
  const folders =
    wanted === undefined
      ? findStoryFolders(root)
      : [existsSync(join(inData, storyName)) ? inData : resolve(root, wanted)];
  for (const folder of folders) migrate(root, join(folder, storyName));
}

function migrate(root: string, path: string): void {
  const file = relative(root, path);
  if (!existsSync(path)) {
    process.stderr.write(`There is no ${file}\n`);
    process.exitCode = 1;
    return;
  }
  const text = readFileSync(path, "utf8");
  const migrated = migrateStory(text);
  if ("faults" in migrated) {
    for (const fault of migrated.faults) {
      process.stderr.write(`${formatProblem({ file, ...fault })}\n`);
    }
    process.exitCode = 1;
    return;
  }
  if (migrated.text !== text) writeFileSync(path, migrated.text);
  const said = migrated.text === text ? "stays as it is" : "is in version 2 now";
  process.stdout.write(`${file} ${said}\n`);
}

main(resolve(import.meta.dirname, "../../.."), process.argv[2]);
