import type { VisibleSet } from "../../model/story/filter.ts";
import type { Form } from "../../model/story/kinds.ts";
import type { Place, Story, StoryDrawing } from "../../model/story/story.ts";
import { type Canvas, canvases } from "../geometry/canvas.ts";
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
  const placed = yield* placeAroundInSteps(graph, {
    chosen,
    start: startOn(graph.canvas, before),
    ...(isLate && { isLate }),
  });
  return toStoryDrawing(placed);
}

/** All that a drawing without another before it depends on, besides what is chosen. */
export function graphAround({ story, form, shown }: AroundParts): LayoutGraph {
  const entities = story.entities.filter(({ id }) => shown.entities.has(id));
  const relations = story.relations.filter(({ id }) => shown.relations.has(id));
  const tools = { measure: estimateText };
  const graph = toLayoutGraph({ ...story, entities, relations }, tools, form, entities.length);
  return { ...graph, canvas: canvasFor(form, entities.length) };
}

/** Names for which a phone's stage has room, which is low while something is chosen. */
const mostOnLow = 12;
const low = { width: canvases.tall.width, height: 230 };

function canvasFor(form: Form, names: number): Canvas {
  return form === "tall" && names <= mostOnLow ? low : canvases[form];
}

/** The places of the drawing before, brought to the same parts of another canvas. */
function startOn(canvas: Canvas, before: StoryDrawing | undefined): Record<string, Place> {
  if (!before) return {};
  const [across, down] = [canvas.width / before.width, canvas.height / before.height];
  return Object.fromEntries(
    Object.entries(before.nodes).map(([id, { x, y }]) => [id, { x: across * x, y: down * y }]),
  );
}

/** `drawAround`, done at once. */
export function drawAroundNow(parts: AroundParts): StoryDrawing {
  const steps = drawAround(parts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
