import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatProblem } from "../check/problem.ts";
import { compileFolder, findStoryFolders } from "./compileFolder.ts";
import { createStoryLayout } from "./createStoryLayout.ts";
import { summariseStory } from "./summariseStory.ts";
import { writeSchemas } from "./writeSchemas.ts";

/** `npm run data` checks every story and writes the authors' schema; `npm run data -- folder` checks that one. */
function main(root: string, folder: string | undefined): void {
  if (folder === undefined) {
    writeFileSync(join(root, "data/story.schema.json"), writeSchemas().source);
  }
  const folders = folder === undefined ? findStoryFolders(root) : [resolve(root, folder)];
  const layout = createStoryLayout(root);
  for (const each of folders) {
    const compiled = compileFolder(root, each, layout);
    if (compiled.kind === "story") {
      process.stdout.write(`${summariseStory(compiled.story, compiled.quality)}\n`);
      continue;
    }
    process.stderr.write(`${compiled.problems.map(formatProblem).join("\n")}\n`);
    process.exitCode = 1;
  }
}

main(resolve(import.meta.dirname, "../.."), process.argv[2]);
