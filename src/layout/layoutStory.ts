import type { LabelSide } from "../model/story/kinds.ts";
import type { Both, Place, Span } from "../model/story/story.ts";
import { headingSize, labelSize, lineHeight } from "./geometry/canvas.ts";
import { nodeRadius } from "./geometry/nodeRadius.ts";
import { wrapLabel } from "./geometry/wrapLabel.ts";
import type { Box, LayoutGraph, Placement } from "./layoutGraph.ts";
import type { Quality } from "./measureDrawing.ts";

/** What of a story bears on its drawing. */
type StoryToPlace = {
  /** The drawing that was found before: taken as it is while it fits, and as a beginning when the story has changed. */
  stored?: Placement | undefined;
  sides: readonly { id: string; name: Both }[];
  entities: readonly { id: string; side: string; name: Both; mentions: readonly Span[] }[];
  relations: readonly { id: string; source: string; target: string }[];
};

/** Centres in units of the canvas, by entity id and by side id; `quality` is for people to read. */
type StoryPlaces = {
  places: Readonly<Record<string, Place>>;
  labels: Readonly<Record<string, LabelSide>>;
  headings: Readonly<Record<string, Place>>;
  quality: Quality;
};

export type StoryLayout = (story: StoryToPlace) => StoryPlaces;

export type PlaceGraph = (
  graph: LayoutGraph,
  stored?: Placement | undefined,
) => Placement & { quality: Quality };

type Measure = (text: string, size: number) => number;

const headingHeight = 20;
/** The measured face is of weight 500; headings are bold and so a little wider. */
const boldness = 1.06;

/** Measures a story's names in both languages and has the graph placed. The first side stands at the right. */
export function layoutStory(
  story: StoryToPlace,
  placeGraph: PlaceGraph,
  measure: Measure,
): StoryPlaces {
  return placeGraph(toLayoutGraph(story, measure), story.stored);
}

/** A story as the layout takes it: sizes of nodes by mentions, of labels and headings as `measure` has them, in units. */
export function toLayoutGraph(story: StoryToPlace, measure: Measure): LayoutGraph {
  const most = Math.max(0, ...story.entities.map(({ mentions }) => mentions.length));
  const toLabel = (name: string): Box => {
    const lines = wrapLabel(name);
    const width = Math.max(...lines.map((line) => measure(line, labelSize)));
    return { width, height: lines.length * lineHeight };
  };
  const toHeading = (name: string): Box => ({
    width: measure(name, headingSize) * boldness,
    height: headingHeight,
  });
  return {
    nodes: story.entities.map(({ id, side, name, mentions }) => ({
      id,
      side,
      radius: nodeRadius(mentions.length, most),
      labels: [toLabel(name.ar), toLabel(name.en)],
    })),
    links: story.relations.map(({ id, source, target }) => ({ id, source, target })),
    sides: story.sides.map(({ id, name }, index) => ({
      id,
      headings: [toHeading(name.ar), toHeading(name.en)],
      at: index % 2 === 0 ? "right" : "left",
    })),
  };
}
