import type { Story, StoryDrawing } from "../../model/story/story.ts";

/** A story that notes which of its texts and places are read. */
export type WatchedStory = {
  /** Equal to the story that is watched. */
  readonly story: Story;
  /** All of the story but what is watched. */
  readonly frame: string;
  /** What is watched, as JSON, by its key: `entities/walmart/description`, `tall/nodes/walmart`. */
  readonly parts: ReadonlyMap<string, string>;
  /** Makes something, and says which keys were read. */
  readonly note: <T>(make: () => T) => { result: T; read: ReadonlySet<string> };
};

/**
 * Watches what an author changes word by word, and where names stand: names, descriptions, sentences, translations, places.
 * The frame is the rest, which nearly every page reads: ids, kinds, weights, who is related to whom, the article and its spans.
 *
 * What is made once for all pages (the maps that `src/model` keeps for an index) must read the frame alone: what it
 * read would be noted for the first page only. `watchStory.test.ts` holds this.
 */
export function watchStory(story: Story): WatchedStory {
  const parts = new Map<string, string>();
  let noted: Set<string> | undefined;
  let isFraming = false;
  const watch = <T extends object>(of: T, fields: readonly (keyof T)[], name: string): T => {
    const watched = { ...of };
    for (const field of fields) {
      const value = of[field];
      if (value === undefined) continue;
      const key = `${name}/${String(field)}`;
      parts.set(key, JSON.stringify(value));
      const get = () => {
        noted?.add(key);
        return isFraming ? null : value;
      };
      Object.defineProperty(watched, field, { enumerable: true, get });
    }
    return watched;
  };
  const watchDrawing = (drawing: StoryDrawing, form: string): StoryDrawing => ({
    ...drawing,
    nodes: watch(drawing.nodes, Object.keys(drawing.nodes), `${form}/nodes`),
    captions: watch(drawing.captions, Object.keys(drawing.captions), `${form}/captions`),
  });
  const { tall, wide, short } = story.drawings;
  const watched: Story = {
    ...story,
    entities: story.entities.map((one) =>
      watch(one, ["name", "label", "description"], `entities/${one.id}`),
    ),
    relations: story.relations.map((one) =>
      watch(one, ["label", "caption", "sentence", "inverse"], `relations/${one.id}`),
    ),
    quotes: story.quotes.map((one) => watch(one, ["translation"], `quotes/${one.id}`)),
    events: story.events.map((one) => watch(one, ["name", "translation"], `events/${one.id}`)),
    drawings: {
      ...story.drawings,
      tall: watchDrawing(tall, "tall"),
      wide: watchDrawing(wide, "wide"),
      short: watchDrawing(short, "short"),
    },
  };
  isFraming = true;
  const frame = JSON.stringify(watched);
  isFraming = false;
  return {
    story: watched,
    frame,
    parts,
    note: (make) => {
      const read = new Set<string>();
      noted = read;
      try {
        return { result: make(), read };
      } finally {
        noted = undefined;
      }
    },
  };
}
