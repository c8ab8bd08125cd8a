import type { Relation, StoryEvent } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/**
 * A moment of the timeline: the event holds the article's words (`exact`), the date where there is one (`YYYY` or
 * `YYYY-MM`) and whether an editor inferred it; `relations` are those that happened then, one for each pair of names.
 */
type Moment = { readonly event: StoryEvent; readonly relations: readonly Relation[] };

/**
 * The story's events by date, a bare year before its months; equal dates in the article's order. An event without a date
 * stands after the one that it names, a length of time right after the one from which it lasts; one that names none stands last.
 * Two events with the same words about the same pair of names are one moment. A story without any date has no timeline.
 */
export function createTimeline({ story }: StoryIndex): Moment[] {
  const { events } = story;
  if (events.every(({ date }) => date === undefined)) return [];
  const told = new Set<string>();
  const moments = events.toSorted(byDate).flatMap((event): Moment[] => {
    const { id, start, end } = event;
    const times = events.filter((other) => other.id === id || other.duration?.from === id);
    const relations = onePerPair(
      story.relations.filter(({ when }) => times.some((time) => time.id === when)),
    );
    const keys = relations.map((relation) => `${start} ${end} ${pairOf(relation)}`);
    if (keys.some((key) => told.has(key))) return [];
    for (const key of keys) told.add(key);
    return [{ event, relations }];
  });
  const follow = (moment: Moment): Moment[] => [
    moment,
    ...moments.filter(({ event }) => startOf(event) === moment.event.id).flatMap(follow),
  ];
  const isFirst = ({ event }: Moment) => moments.every((it) => it.event.id !== startOf(event));
  return moments.filter(isFirst).flatMap(follow);
}

/** Lengths of time before other events, then by date, undated ones last, then as the article has them. */
function byDate(a: StoryEvent, b: StoryEvent): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  if (one === other) return a.start - b.start;
  return one < other ? -1 : 1;
}

function keyOf({ date = "~", duration }: StoryEvent): string {
  return duration?.from ? "" : date;
}

/** The event right before this one, where it names one. */
function startOf({ date, after, duration }: StoryEvent): string | undefined {
  return duration?.from ?? (date ? undefined : after);
}

function onePerPair(relations: readonly Relation[]): Relation[] {
  const pairs = relations.map(pairOf);
  return relations.filter((_, at) => pairs.indexOf(pairs[at] ?? "") === at);
}

function pairOf({ source, target }: Relation): string {
  return [source, target].sort().join(" ");
}
