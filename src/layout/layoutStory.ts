import { isCaptioned, lineWords } from "../model/story/claim.ts";
import { atOnce, capacities, type Form, type Weight, weights } from "../model/story/kinds.ts";
import { namesOf } from "../model/story/namesOf.ts";
import type { Relation } from "../model/story/story.ts";
import { type Language, type Texts, textIn } from "../model/story/texts.ts";
import type { Wording } from "../model/story/wording.ts";
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
import { legsOf } from "./geometry/legsOf.ts";
import { longestCaption, wrapLabel } from "./geometry/wrapLabel.ts";
import type { Box, LayoutGraph, Placement } from "./layoutGraph.ts";
import { measureDrawing, type Quality } from "./measureDrawing.ts";
import { readableLinks } from "./readableLinks.ts";
import { sidePlaces } from "./sidePlaces.ts";

/** What of a story bears on its drawing. */
type StoryToPlace = {
  /** The drawings that were found before: taken as they are while they fit, and as a beginning when the story has changed. */
  stored?: StoredDrawings | undefined;
  languages: readonly Language[];
  sides: readonly { id: string; name: Texts }[];
  entities: readonly {
    id: string;
    side: string;
    name: Texts;
    label?: Texts | undefined;
    weight: Weight;
    holds?: readonly string[] | undefined;
  }[];
  relations: readonly Pick<
    Relation,
    "id" | "source" | "target" | "via" | "weight" | "label" | "caption" | "standing" | "standings"
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

/** What words need: their widths, and how each of the story's languages says a standing; without wordings no line carries words. */
export type WordTools = {
  measure: (text: string, size: number) => number;
  wordingOf?: (language: Language) => Wording;
};

/** The measured face is of weight 500; headings are bold and so a little wider. */
const boldness = 1.06;

/**
 * Measures a story's names in each of its languages and has the graph placed for each form. The first side stands at the right.
 * Of a story that is larger than a form holds, the leads are placed, and the lightest of the relations that still cross are
 * left out.
 */
export function layoutStory(
  story: StoryToPlace,
  placeGraph: PlaceGraph,
  tools: WordTools,
): Readonly<Record<Form, Drawn>> {
  const draw = (form: Form): Drawn => {
    const graph = toLayoutGraph(story, tools, form);
    const near = graph.nodes.filter(({ isNear }) => isNear).map(({ id }) => id);
    const placed = placeGraph(graph, story.stored?.[form]);
    const captions = addWords(toLayoutGraph(story, tools, form, atOnce[form], true), placed);
    const drawn = { ...placed, near, captions };
    if (story.entities.length <= capacities[form]) return drawn;
    const links = readableLinks(graph, drawn);
    const shown = graph.links.filter(({ id, of = id }) => links.includes(of));
    return { ...drawn, links, quality: measureDrawing({ ...graph, links: shown }, drawn) };
  };
  return { tall: draw("tall"), wide: draw("wide"), short: draw("short") };
}

/** The ids of so many entities, the heaviest first, and of those as heavy the most related. */
function foremost(
  { entities, relations }: Pick<StoryToPlace, "entities" | "relations">,
  count: number,
): Set<string> {
  const ends = relations.flatMap(namesOf);
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
  { measure, wordingOf }: WordTools,
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
  const { languages } = story;
  const wordings = wordingOf ? languages.map(wordingOf) : [];
  const { entities, relations } = chooseLeads(story, capacities[form]);
  const first = foremost({ entities, relations }, seen);
  const places = sidePlaces(story.sides.length, form);
  const drawn = new Set(entities.map(({ id }) => id));
  const groups = entities.flatMap(({ id, holds = [] }) => {
    const members = holds.filter((member) => drawn.has(member));
    return members.length > 0 ? [{ id, members: [id, ...members] }] : [];
  });
  return {
    nodes: entities.map(({ id, side, name, label = name, weight }) => {
      const isNear = !first.has(id);
      return {
        id,
        side,
        radius: nodeRadius(weight, isNear),
        labels: languages.map((language) => toLabel(textIn(label, language), weight, isNear)),
        ...(isNear && { isNear }),
      };
    }),
    links: relations.flatMap((relation) => {
      const isNear = !namesOf(relation).every((name) => first.has(name));
      const { weight } = relation;
      const hasWords = isCaptioned(relation) && (hasAllWords || weight === "lead");
      const captions = hasWords
        ? wordings.map((wording) => toCaption(lineWords(relation, wording), isNear))
        : [];
      return legsOf(relation).map(({ id, source, target, of }) => ({
        ...{ id, source, target, weight },
        captions: id === relation.id ? captions : [],
        ...(of !== undefined && { of }),
      }));
    }),
    sides: story.sides.map(({ id, name }, index) => ({
      id,
      headings: languages.map((language) => toHeading(textIn(name, language))),
      ...places[index],
    })),
    ...(groups.length > 0 && { groups }),
    canvas: canvases[form],
  };
}
