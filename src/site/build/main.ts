import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileAll, compileFolder } from "./compileFolder.ts";
import { createStoryLayout } from "./createStoryLayout.ts";
import { formatProblem, formatWarning } from "./formatProblem.ts";
import { summariseStory } from "./summariseStory.ts";
import { writeSchemas } from "./writeSchemas.ts";

/** `npm run data` checks every story and writes the authors' schema; `npm run data -- folder` checks that one.
 * Warnings are printed and fail nothing. */
function main(root: string, folder: string | undefined): void {
  const layout = createStoryLayout(root);
  const { compiled, problems, warnings } =
    folder === undefined ? compileAll(root, layout) : compileOne(root, resolve(root, folder));
  for (const { story, quality } of compiled) {
    process.stdout.write(`${summariseStory(story, quality)}\n`);
  }
  for (const warning of warnings) process.stderr.write(`${formatWarning(warning)}\n`);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems.length > 0) process.exitCode = 1;
  if (folder === undefined) {
    writeFileSync(join(root, "data/story.schema.json"), writeSchemas().source);
  }
}

/** In the form of `compileAll`. */
function compileOne(root: string, folder: string): ReturnType<typeof compileAll> {
  const compiled = compileFolder(root, folder, createStoryLayout(root));
  const { warnings } = compiled;
  return compiled.kind === "story"
    ? { compiled: [compiled], problems: [], warnings }
    : { compiled: [], problems: compiled.problems, warnings };
}

main(resolve(import.meta.dirname, "../../.."), process.argv[2]);
