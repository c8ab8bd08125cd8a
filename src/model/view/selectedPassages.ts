import { pathsOf } from "../graph/pathsOf.ts";
import { sideOf } from "../graph/sides.ts";
import { tourOf } from "../graph/tour.ts";
import type { Span } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Selection } from "../story/view.ts";

const none: readonly Span[] = [];

/** The words of the article that a selection stands on: what the reader is to see marked. */
export function selectedPassages(index: StoryIndex, selection: Selection): readonly Span[] {
  switch (selection.kind) {
    case "overview":
    case "pick":
    case "compare":
      return none;
    case "entity":
      return index.entities.get(selection.id)?.mentions ?? none;
    case "relation":
      return index.relations.get(selection.id)?.evidence ?? none;
    case "side":
      return sideOf(index, selection.id).against.flatMap(({ evidence }) => evidence);
    case "quote": {
      const quote = index.quotes.get(selection.id);
      return quote ? [quote] : none;
    }
    case "step":
      return tourOf(index).find(({ id }) => id === selection.id)?.spans ?? none;
    case "path":
      return pathsOf(index, selection.from, selection.to).paths.flatMap((path) =>
        path.flatMap(({ relations }) => relations.flatMap(({ evidence }) => evidence)),
      );
  }
}
