import { isCaptioned, lineWords } from "../model/story/claim.ts";
import type { Form, Weight } from "../model/story/kinds.ts";
import type { Both, Relation } from "../model/story/story.ts";
import {
  canvases,
  captionSize,
  headingSize,
  labelSizes,
  lineHeight,
  nodeRadii,
} from "./geometry/canvas.ts";
import { longestCaption, wrapLabel } from "./geometry/wrapLabel.ts";
import type { Box, LayoutGraph, Placement } from "./layoutGraph.ts";
import type { Quality } from "./measureDrawing.ts";

/** What of a story bears on its drawing. */
type StoryToPlace = {
  /** The drawings that were found before: taken as they are while they fit, and as a beginning when the story has changed. */
  stored?: StoredDrawings | undefined;
  sides: readonly { id: string; name: Both }[];
  entities: readonly {
    id: string;
    side: string;
    name: Both;
    label?: Both | undefined;
    weight: Weight;
  }[];
  relations: readonly Pick<
    Relation,
    "id" | "source" | "target" | "weight" | "label" | "caption" | "standing" | "standings"
  >[];
};

/** A drawing that was found before; `faults`: what those that it had then weigh. */
export type StoredDrawing = Placement & { faults?: number | undefined };

/** `data/<story>/places.json`: the drawings that were found for a story, kept so that its shape stays. */
export type StoredDrawings = Readonly<Record<Form, StoredDrawing>>;

/** `quality` is for people to read. `isDraft`: made in a hurry, because no stored drawing fits. */
export type Drawn = Placement & { quality: Quality; isDraft?: boolean | undefined };

export type StoryLayout = (story: StoryToPlace) => Readonly<Record<Form, Drawn>>;

export type PlaceGraph = (graph: LayoutGraph, stored?: StoredDrawing | undefined) => Drawn;

type Measure = (text: string, size: number) => number;

/** The measured face is of weight 500; headings are bold and so a little wider. */
const boldness = 1.06;

/** Measures a story's names in both languages and has the graph placed for each form. The first side stands at the right. */
export function layoutStory(
  story: StoryToPlace,
  placeGraph: PlaceGraph,
  measure: Measure,
): Readonly<Record<Form, Drawn>> {
  const draw = (form: Form) =>
    placeGraph(toLayoutGraph(story, measure, form), story.stored?.[form]);
  return { tall: draw("tall"), wide: draw("wide"), short: draw("short") };
}

/** A story as the layout takes it: sizes by weight, of words as `measure` has them, in units. */
export function toLayoutGraph(story: StoryToPlace, measure: Measure, form: Form): LayoutGraph {
  const toBox = (lines: readonly string[], size: number, bold: number): Box => ({
    width: Math.max(...lines.map((line) => measure(line, size))) * bold,
    height: lines.length * size * lineHeight,
  });
  const toLabel = (name: string, weight: Weight): Box =>
    toBox(wrapLabel(name), labelSizes[weight], weight === "lead" ? boldness : 1);
  const toCaption = (words: string): Box =>
    toBox(wrapLabel(words, longestCaption), captionSize, boldness);
  const toHeading = (name: string): Box => toBox([name], headingSize, boldness);
  return {
    nodes: story.entities.map(({ id, side, name, label = name, weight }) => ({
      id,
      side,
      radius: nodeRadii[weight],
      labels: [toLabel(label.ar, weight), toLabel(label.en, weight)],
    })),
    links: story.relations.map((relation) => {
      const { id, source, target, weight } = relation;
      const words = isCaptioned(relation)
        ? [lineWords(relation, "ar"), lineWords(relation, "en")]
        : [];
      return { id, source, target, weight, captions: words.map(toCaption) };
    }),
    sides: story.sides.map(({ id, name }, index) => ({
      id,
      headings: [toHeading(name.ar), toHeading(name.en)],
      at: index % 2 === 0 ? "right" : "left",
    })),
    canvas: canvases[form],
  };
}
