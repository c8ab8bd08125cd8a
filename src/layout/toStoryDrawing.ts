import type { StoryDrawing } from "../model/story/story.ts";
import type { Drawn } from "./layoutStory.ts";

/** A drawing as the story's format has it. */
export function toStoryDrawing(drawn: Omit<Drawn, "quality">): StoryDrawing {
  const { canvas, places, labels, headings, captions, links, near = [] } = drawn;
  const nodes = Object.entries(places).map(
    ([id, place]): [string, StoryDrawing["nodes"][string]] => [
      id,
      {
        ...place,
        label: labels[id] ?? "below",
        ...(near.includes(id) && { isNear: true as const }),
      },
    ],
  );
  return {
    ...canvas,
    nodes: Object.fromEntries(nodes),
    headings,
    captions,
    ...(links && { relations: [...links] }),
  };
}
