import type { StoryEvent } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";

/**
 * A moment of the timeline: the event holds the article's words (`exact`), the date where there is one (`YYYY` or
 * `YYYY-MM`) and whether an editor inferred it; `relations` are the ids of those that happened then.
 */
type Moment = { readonly event: StoryEvent; readonly relations: readonly string[] };

/** The story's events by date, a bare year before its months; equal dates in the article's order; undated ones last. */
export function createTimeline({ story }: StoryIndex): Moment[] {
  const compare = (a: StoryEvent, b: StoryEvent) => {
    if (a.date === b.date) return a.start - b.start;
    if (a.date === undefined || b.date === undefined) return a.date === undefined ? 1 : -1;
    return a.date < b.date ? -1 : 1;
  };
  return story.events.toSorted(compare).map((event) => ({
    event,
    relations: story.relations.filter(({ when }) => when === event.id).map(({ id }) => id),
  }));
}
