import { type Weight, weights } from "../model/story/kinds.ts";
import { type Leg, legsOf } from "./geometry/legsOf.ts";
import { type Pair, pairsOf } from "./pairsOf.ts";

type Name = { id: string; side: string; weight: Weight };
type Tie = {
  id: string;
  source: string;
  target: string;
  via?: string | undefined;
  weight: Weight;
};
type Graph<N extends Name, T extends Tie> = { entities: readonly N[]; relations: readonly T[] };

/** Pairs of related names for each name that an overview draws: more are not told apart. */
const density = 1.25;

/** What it is worth to be related to a name that is chosen already, where a step of weight is worth 1000. */
const tied = 1500;

/**
 * What the overview of a story draws when there is room for `room` names: all of a story that fits. Of a larger one the
 * foremost names, each side with its share, those that hang together first; and of the relations among them as many as
 * stay readable: those that join all names, then the heaviest between near names. Both keep the story's order.
 */
export function chooseLeads<N extends Name, T extends Tie>(
  story: Graph<N, T>,
  room: number,
): Graph<N, T> {
  if (story.entities.length <= room) return story;
  const names = chooseNames(story, room);
  const among = story.relations.filter((tie) =>
    legsOf(tie).every(({ source, target }) => names.has(source) && names.has(target)),
  );
  const pairs = choosePairs(pairsOf(among.flatMap(legsOf)), density * names.size);
  const ties = new Set(pairs.flatMap((pair) => pair.ties.map(({ id, of = id }) => of)));
  return {
    entities: story.entities.filter(({ id }) => names.has(id)),
    relations: among.filter(({ id }) => ties.has(id)),
  };
}

function chooseNames({ entities, relations }: Graph<Name, Tie>, room: number): Set<string> {
  const near = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]));
  for (const { source, target } of relations.flatMap(legsOf)) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  const chosen = new Set<string>();
  const isTied = ({ id }: Name) => [...(near.get(id) ?? [])].some((other) => chosen.has(other));
  const worth = (name: Name) =>
    (weights.length - weights.indexOf(name.weight)) * 1000 +
    (near.get(name.id)?.size ?? 0) +
    (isTied(name) ? tied : 0);
  const sides = new Set(entities.map(({ side }) => side));
  const shares = [...sides].map((side) => {
    const left = entities.filter((one) => one.side === side);
    // Half of the room is shared evenly, half by the size of the side.
    return { share: 1 / sides.size + left.length / entities.length, taken: 0, left };
  });
  while (chosen.size < room) {
    const open = shares.filter(({ left }) => left.length > 0);
    const side = least(open, ({ taken, share }) => taken / share);
    const name = side && least(side.left, (one) => -worth(one));
    if (!side || !name) break;
    side.left.splice(side.left.indexOf(name), 1);
    side.taken += 1;
    chosen.add(name.id);
  }
  return chosen;
}

function least<T>(list: readonly T[], of: (one: T) => number): T | undefined {
  let found: { one: T; value: number } | undefined;
  for (const one of list) {
    const value = of(one);
    if (!found || value < found.value) found = { one, value };
  }
  return found?.one;
}

/** Pairs that join as many names as can be joined, the heaviest first; then others up to `most`, of near names first. */
function choosePairs<T extends Leg<Tie>>(pairs: readonly Pair<T>[], most: number): Pair<T>[] {
  const ranked = pairs.toSorted((a, b) => a.rank - b.rank);
  const partOf = new Map<string, string>();
  const find = (id: string): string => {
    const part = partOf.get(id);
    return part === undefined ? id : find(part);
  };
  const joining = ranked.filter(({ ends }) => {
    const [root = "", ...others] = new Set(ends.map(find));
    for (const part of others) partOf.set(part, root);
    return others.length > 0;
  });
  const others = ranked
    .filter((pair) => !joining.includes(pair))
    .map((pair) => ({ pair, steps: countSteps(joining, pair.ends) }))
    .sort((a, b) => a.pair.rank - b.pair.rank || a.steps - b.steps)
    .map(({ pair }) => pair);
  return [...joining, ...others.slice(0, Math.max(0, Math.floor(most) - joining.length))];
}

/** Steps from the first end to all others along `pairs`, which join them. */
function countSteps(pairs: readonly Pair<Leg<Tie>>[], goals: readonly string[]): number {
  let reached = new Set(goals.slice(0, 1));
  for (let steps = 0; steps < pairs.length; steps += 1) {
    if (goals.every((goal) => reached.has(goal))) return steps;
    const next = pairs.filter(({ ends }) => ends.some((end) => reached.has(end)));
    reached = new Set([...reached, ...next.flatMap(({ ends }) => ends)]);
  }
  return pairs.length;
}
