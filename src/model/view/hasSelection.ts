import { tourOf } from "../graph/tour.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Selection } from "../story/view.ts";

/** Whether the story has what a selection names. */
export function hasSelection(index: StoryIndex, selection: Selection): boolean {
  switch (selection.kind) {
    case "overview":
    case "pick":
      return true;
    case "entity":
      return index.entities.has(selection.id);
    case "relation":
      return index.relations.has(selection.id);
    case "quote":
      return index.quotes.has(selection.id);
    case "side":
      return index.story.sides.some(({ id }) => id === selection.id);
    case "step":
      return tourOf(index).some(({ id }) => id === selection.id);
    case "path":
    case "compare": {
      const { from, to } = selection;
      return from !== to && index.entities.has(from) && index.entities.has(to);
    }
  }
}
