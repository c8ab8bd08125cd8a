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
  if (story.events.every(({ date }) => date === undefined)) return [];
  const told = new Set<string>();
  const moments = story.events.toSorted(byDate).flatMap((event): Moment[] => {
    const relations = onePerPair(happenedAt(story.relations, event, story.events));
    const keys = relations.map((relation) => `${event.start} ${event.end} ${pairOf(relation)}`);
    if (keys.some((key) => told.has(key))) return [];
    for (const key of keys) told.add(key);
    return [{ event, relations }];
  });
  const ids = new Set(moments.map(({ event }) => event.id));
  const followedBy = (moment: Moment): Moment[] => [
    moment,
    ...moments.filter(({ event }) => startOf(event) === moment.event.id).flatMap(followedBy),
  ];
  return moments.filter(({ event }) => !ids.has(startOf(event) ?? "")).flatMap(followedBy);
}

/** Lengths of time before other events, then by date, undated ones last, then as the article has them. */
function byDate(a: StoryEvent, b: StoryEvent): number {
  const [one, other] = [a, b].map(({ date = "~", duration }) => (duration?.from ? "" : date));
  if (one === other || one === undefined || other === undefined) return a.start - b.start;
  return one < other ? -1 : 1;
}

/** The event right before this one, where it names one. */
function startOf({ date, after, duration }: StoryEvent): string | undefined {
  return duration?.from ?? (date === undefined ? after : undefined);
}

/** The relations that came about at an event, or those that last from it. */
function happenedAt(
  relations: readonly Relation[],
  { id }: StoryEvent,
  events: readonly StoryEvent[],
): Relation[] {
  const at = (ids: readonly string[]) => relations.filter(({ when = "" }) => ids.includes(when));
  const own = at([id]);
  if (own.length > 0) return own;
  return at(events.filter(({ duration }) => duration?.from === id).map((event) => event.id));
}

function onePerPair(relations: readonly Relation[]): Relation[] {
  const pairs = relations.map(pairOf);
  return relations.filter((_, at) => pairs.indexOf(pairs[at] ?? "") === at);
}

function pairOf({ source, target }: Relation): string {
  return [source, target].sort().join(" ");
}
