import type { VisibleSet } from "../../model/story/filter.ts";
import type { Form } from "../../model/story/kinds.ts";
import type { Story, StoryDrawing } from "../../model/story/story.ts";
import { estimateText } from "../geometry/estimateText.ts";
import type { LayoutGraph } from "../layoutGraph.ts";
import { toLayoutGraph } from "../layoutStory.ts";
import { toStoryDrawing } from "../toStoryDrawing.ts";
import { placeAroundInSteps } from "./placeAround.ts";

export type AroundParts = {
  readonly story: Story;
  readonly form: Form;
  /** What is to be drawn, and the names of it that are chosen. */
  readonly shown: VisibleSet;
  readonly chosen: readonly string[];
  /** The drawing before: what it has of these names keeps near its place. */
  readonly before?: StoryDrawing | undefined;
  /** As for `placeAroundInSteps`. */
  readonly isLate?: () => boolean;
};

/**
 * Draws the surroundings of a choice in a large story, which its stored drawings do not hold, in steps of about a
 * millisecond. The words of lines are left to the picture: they are shown at what is chosen.
 */
export function* drawAround(parts: AroundParts): Generator<undefined, StoryDrawing> {
  const { chosen, before, isLate } = parts;
  const graph = graphAround(parts);
  const { width, height } = graph.canvas;
  const isSame = before?.width === width && before.height === height;
  const placed = yield* placeAroundInSteps(graph, {
    chosen,
    ...(isSame && { start: before.nodes }),
    ...(isLate && { isLate }),
  });
  return toStoryDrawing(placed);
}

/** All that a drawing without another before it depends on, besides what is chosen. */
export function graphAround({ story, form, shown }: AroundParts): LayoutGraph {
  const entities = story.entities.filter(({ id }) => shown.entities.has(id));
  const relations = story.relations.filter(({ id }) => shown.relations.has(id));
  const { sides } = story;
  return toLayoutGraph({ sides, entities, relations }, estimateText, form, shown.entities.size);
}

/** `drawAround`, done at once. */
export function drawAroundNow(parts: AroundParts): StoryDrawing {
  const steps = drawAround(parts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
