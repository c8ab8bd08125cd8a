import { expect, test } from "vitest";
import { createProgress } from "./createProgress.ts";

/** Lines of a task that does its 2,000 steps at one speed. */
function run(seconds: number): string[] {
  const lines: string[] = [];
  let ms = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => ms,
  );
  for (let step = 0; step <= 2000; step += 1) {
    ms = (step / 2000) * seconds * 1000;
    progress("pages", step, 2000);
  }
  return lines;
}

test("a task of a few seconds says nothing", () => {
  expect(run(4.9)).toEqual([]);
});

test("a longer one says how far it is, from the fifth second on, every three seconds", () => {
  expect(run(20)).toEqual([
    "pages: 500 of 2,000 (25 %)",
    "pages: 800 of 2,000 (40 %)",
    "pages: 1,100 of 2,000 (55 %)",
    "pages: 1,400 of 2,000 (70 %)",
    "pages: 1,700 of 2,000 (85 %)",
  ]);
});

test("tasks beside each other have lines of their own", () => {
  const lines: string[] = [];
  let ms = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => ms,
  );
  for (ms = 0; ms <= 6000; ms += 1000) {
    progress("pages", ms / 1000, 9);
    progress("cards", ms / 1000, 6);
  }
  expect(lines).toEqual(["pages: 5 of 9 (55 %)", "cards: 5 of 6 (83 %)"]);
});
