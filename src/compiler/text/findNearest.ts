import { measureDifference } from "./findClosest.ts";

export type Nearest = {
  /** UTF-16 units of the text. */
  start: number;
  end: number;
  /** 0 if word for word the same, 1 if nothing is shared. */
  difference: number;
  /** Where the two part, a few words each; undefined if only white space differs. */
  parting: { shared: string; text: string; wanted: string } | undefined;
};

type Word = { text: string; start: number };
type Step = { wanted: number; word: number; same: boolean };

const fewWords = 4;

/**
 * The passage of the text with the fewest word edits against `wanted` (Sellers' approximate search over words;
 * replacing a word costs the share of its letters that differ). Undefined if either has no words.
 */
export function findNearest(text: string, wanted: string): Nearest | undefined {
  const words = splitWords(text);
  const goal = splitWords(wanted);
  if (words.length === 0 || goal.length === 0) return undefined;
  const { costs, compare } = fillCosts(words, goal);
  const last = costs[goal.length] ?? [];
  const end = last.indexOf(Math.min(...last));
  const steps = traceBack(costs, goal.length, end, compare);
  const first = words[steps.find(({ same }) => same)?.word ?? steps[0]?.word ?? 0];
  const final = words[Math.max(0, end - 1)];
  return {
    start: (steps[0] ? words[steps[0].word] : first)?.start ?? 0,
    end: final ? final.start + final.text.length : 0,
    difference: (last[end] ?? 0) / goal.length,
    parting: findParting(steps, words, goal),
  };
}

function findParting(steps: readonly Step[], words: readonly Word[], goal: readonly Word[]) {
  const apart = steps.find(({ same }) => !same);
  if (!apart) return undefined;
  const join = (list: readonly Word[], from: number, to: number) =>
    list
      .slice(Math.max(0, from), to)
      .map((word) => word.text)
      .join(" ");
  return {
    shared: join(goal, apart.wanted - fewWords, apart.wanted),
    text: join(words, apart.word, apart.word + fewWords),
    wanted: join(goal, apart.wanted, apart.wanted + fewWords),
  };
}

/** `costs[i][j]`: the least cost of the first i wanted words, ended before word j of the text. */
function fillCosts(words: readonly Word[], goal: readonly Word[]) {
  const compare = (i: number, j: number): number => {
    const wanted = goal[i]?.text ?? "";
    const word = words[j]?.text ?? "";
    // A passage may begin or end inside a word.
    if (goal.length === 1 && word.includes(wanted)) return 0;
    if (i === 0 && word.endsWith(wanted)) return 0;
    if (i === goal.length - 1 && word.startsWith(wanted)) return 0;
    return measureDifference(wanted, word);
  };
  const costs = [words.map(() => 0).concat(0)];
  for (let i = 1; i <= goal.length; i += 1) {
    const above = costs[i - 1] ?? [];
    const row = [i];
    for (let j = 1; j <= words.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + compare(i - 1, j - 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    costs.push(row);
  }
  return { costs, compare };
}

function traceBack(
  costs: readonly (readonly number[])[],
  goalEnd: number,
  end: number,
  compare: (i: number, j: number) => number,
): Step[] {
  const steps: Step[] = [];
  const cost = (i: number, j: number) => costs[i]?.[j] ?? Number.POSITIVE_INFINITY;
  let i = goalEnd;
  let j = end;
  while (i > 0) {
    const difference = j > 0 ? compare(i - 1, j - 1) : Number.POSITIVE_INFINITY;
    if (cost(i, j) === cost(i - 1, j - 1) + difference) {
      i -= 1;
      j -= 1;
      steps.push({ wanted: i, word: j, same: difference === 0 });
    } else if (cost(i, j) === cost(i - 1, j) + 1) {
      i -= 1;
      steps.push({ wanted: i, word: j, same: false });
    } else {
      j -= 1;
      steps.push({ wanted: i, word: j, same: false });
    }
  }
  return steps.reverse();
}

function splitWords(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/gu), (found) => ({ text: found[0], start: found.index }));
}
