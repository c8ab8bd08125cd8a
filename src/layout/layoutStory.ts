import { isCaptioned, lineWords } from "../model/story/claim.ts";
import { atOnce, capacities, type Form, type Weight, weights } from "../model/story/kinds.ts";
import type { Both, Relation } from "../model/story/story.ts";
import { addWords } from "./addWords.ts";
import { chooseLeads } from "./chooseLeads.ts";
import {
  canvases,
  captionSize,
  headingSize,
  labelSizes,
  lineHeight,
  nearSize,
  nodeRadius,
} from "./geometry/canvas.ts";
import { longestCaption, wrapLabel } from "./geometry/wrapLabel.ts";
import type { Box, LayoutGraph, Placement } from "./layoutGraph.ts";
import { measureDrawing, type Quality } from "./measureDrawing.ts";
import { readableLinks } from "./readableLinks.ts";

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

/**
 * `quality` is for people to read. `isDraft`: made in a hurry, because no stored drawing fits. `links`: the relations that a
 * large story's drawing draws; all where there is none.
 */
export type Drawn = Placement & {
  quality: Quality;
  isDraft?: boolean | undefined;
  links?: readonly string[];
  /** The nodes that are seen only when the drawing is drawn near. */
  near?: readonly string[];
};

export type StoryLayout = (story: StoryToPlace) => Readonly<Record<Form, Drawn>>;

export type PlaceGraph = (graph: LayoutGraph, stored?: StoredDrawing | undefined) => Drawn;

type Measure = (text: string, size: number) => number;

/** The measured face is of weight 500; headings are bold and so a little wider. */
const boldness = 1.06;

/**
 * Measures a story's names in both languages and has the graph placed for each form. The first side stands at the right.
 * Of a story that is larger than a form holds, the leads are placed, and the lightest of the relations that still cross are
 * left out.
 */
export function layoutStory(
  story: StoryToPlace,
  placeGraph: PlaceGraph,
  measure: Measure,
): Readonly<Record<Form, Drawn>> {
  const draw = (form: Form): Drawn => {
    const graph = toLayoutGraph(story, measure, form);
    const near = graph.nodes.filter(({ isNear }) => isNear).map(({ id }) => id);
    const placed = placeGraph(graph, story.stored?.[form]);
    const captions = addWords(toLayoutGraph(story, measure, form, atOnce[form], true), placed);
    const drawn = { ...placed, near, captions };
    if (story.entities.length <= capacities[form]) return drawn;
    const links = readableLinks(graph, drawn);
    const shown = graph.links.filter(({ id }) => links.includes(id));
    return { ...drawn, links, quality: measureDrawing({ ...graph, links: shown }, drawn) };
  };
  return { tall: draw("tall"), wide: draw("wide"), short: draw("short") };
}

/** The ids of so many entities, the heaviest first, and of those as heavy the most related. */
function foremost(
  { entities, relations }: Pick<StoryToPlace, "entities" | "relations">,
  count: number,
): Set<string> {
  const ends = relations.flatMap(({ source, target }) => [source, target]);
  const tiesOf = (id: string) => ends.filter((end) => end === id).length;
  const ranked = entities.toSorted(
    (a, b) => weights.indexOf(a.weight) - weights.indexOf(b.weight) || tiesOf(b.id) - tiesOf(a.id),
  );
  return new Set(ranked.slice(0, count).map(({ id }) => id));
}

/**
 * What of a story the overview draws in this form, as the layout takes it: sizes by weight, of words as `measure` has them, in
 * units. `seen`: how many names are seen before the drawing is drawn near. `hasAllWords`: whether all lines carry their words; a tall
 * or short stage has room for those of lead lines at least.
 */
export function toLayoutGraph(
  story: StoryToPlace,
  measure: Measure,
  form: Form,
  seen: number = atOnce[form],
  hasAllWords = form === "wide",
): LayoutGraph {
  const toBox = (lines: readonly string[], size: number, bold: number): Box => ({
    width: Math.max(...lines.map((line) => measure(line, size))) * bold,
    height: lines.length * size * lineHeight,
  });
  const sizeOf = (isNear: boolean) => (isNear ? nearSize : 1);
  const toLabel = (name: string, weight: Weight, isNear: boolean): Box =>
    toBox(wrapLabel(name), labelSizes[weight] * sizeOf(isNear), weight === "lead" ? boldness : 1);
  const toCaption = (words: string, isNear: boolean): Box =>
    toBox(wrapLabel(words, longestCaption), captionSize * sizeOf(isNear), boldness);
  const toHeading = (name: string): Box => toBox([name], headingSize, boldness);
  const { entities, relations } = chooseLeads(story, capacities[form]);
  const first = foremost({ entities, relations }, seen);
  return {
    nodes: entities.map(({ id, side, name, label = name, weight }) => {
      const isNear = !first.has(id);
      return {
        id,
        side,
        radius: nodeRadius(weight, isNear),
        labels: [toLabel(label.ar, weight, isNear), toLabel(label.en, weight, isNear)],
        ...(isNear && { isNear }),
      };
    }),
    links: relations.map((relation) => {
      const isNear = !first.has(relation.source) || !first.has(relation.target);
      const { id, source, target, weight } = relation;
      const hasWords = isCaptioned(relation) && (hasAllWords || weight === "lead");
      const words = hasWords ? [lineWords(relation, "ar"), lineWords(relation, "en")] : [];
      const captions = words.map((each) => toCaption(each, isNear));
      return { id, source, target, weight, captions };
    }),
    sides: story.sides.map(({ id, name }, index) => ({
      id,
      headings: [toHeading(name.ar), toHeading(name.en)],
      at: index % 2 === 0 ? "right" : "left",
    })),
    canvas: canvases[form],
  };
}
