import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { createProgress } from "./createProgress.ts";
import { drawStories } from "./drawStories.ts";
import { formatProblem } from "./formatProblem.ts";

const help = `npm run layout -- [story] [options]
Draws one story of data/, or all, for each form of stage, and keeps the drawings in its places.json.
A draft is stored within seconds, then a better one is searched. Stop it when you like: the best so far is stored.
  --draft       the draft alone
  --fine        a long search: 12 seeds of 4 times the effort, about an hour
  --seeds N     how many seeds are tried (default 2)
  --effort X    how many times as long each is searched (default 1)
  --first N     the first seed (default 1)
`;

const fine = { seeds: "12", effort: "4" };
const usual = { seeds: "2", effort: "1" };

function main(root: string): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      draft: { type: "boolean", default: false },
      fine: { type: "boolean", default: false },
      seeds: { type: "string" },
      effort: { type: "string" },
      first: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const { seeds, effort } = { ...(values.fine ? fine : usual), ...values };
  const [story] = positionals;
  const announce = (line: string) => process.stdout.write(`${line}\n`);
  const problems = drawStories(root, {
    story,
    seeds: values.draft ? 0 : Number(seeds),
    effort: Number(effort),
    first: Number(values.first),
    announce,
    progress: createProgress(announce),
  });
  if (problems === undefined) process.stderr.write(`There is no story "${story}" in data/\n`);
  for (const problem of problems ?? []) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems === undefined || problems.length > 0) process.exitCode = 1;
}

main(resolve(import.meta.dirname, "../../.."));
