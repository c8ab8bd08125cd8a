import { resolve } from "node:path";
import { drawStories } from "./drawStories.ts";
import { formatProblem } from "./formatProblem.ts";

/** `npm run layout -- [seeds] [effort] [first]`: 8 seeds from 1 on, twice the effort, unless told otherwise. */
const [, , seeds = "8", effort = "2", first = "1"] = process.argv;
const problems = drawStories(resolve(import.meta.dirname, "../../.."), {
  seeds: Number(seeds),
  effort: Number(effort),
  first: Number(first),
  announce: (line) => process.stdout.write(`${line}\n`),
});
for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
if (problems.length > 0) process.exitCode = 1;
