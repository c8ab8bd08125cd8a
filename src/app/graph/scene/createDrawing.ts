import { nodeRadius } from "../../../layout/geometry/canvas.ts";
import { type Lane, linkLanes } from "../../../layout/geometry/linkLanes.ts";
import { longestCaption, wrapLabel } from "../../../layout/geometry/wrapLabel.ts";
import { isCaptioned, lineWords } from "../../../model/story/claim.ts";
import type { VisibleSet } from "../../../model/story/filter.ts";
import { iconOf } from "../../../model/story/iconOf.ts";
import type {
  EntityKind,
  Form,
  LabelSide,
  RelationKind,
  StandingKind,
  Weight,
} from "../../../model/story/kinds.ts";
import { weights } from "../../../model/story/kinds.ts";
import { type SideTone, sideTone } from "../../../model/story/sideTone.ts";
import type { Both, Place, Relation, Story, StoryDrawing } from "../../../model/story/story.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import { type LinkShape, linkShape, type PlaceOf } from "./linkShape.ts";

/** An entity as it is drawn. Units are those of the drawing's canvas. */
export type DrawnNode = {
  readonly id: string;
  readonly kind: EntityKind;
  /** Its icon as a path on a square of 24. */
  readonly icon: string;
  readonly side: string;
  readonly tone: SideTone;
  readonly home: Place;
  readonly labelSide: LabelSide;
  readonly weight: Weight;
  readonly radius: number;
  /** Seen only when the picture is drawn near. */
  readonly isNear: boolean;
  readonly name: Both;
  readonly lines: Readonly<Record<keyof Both, readonly string[]>>;
};

/** The words of a line, and the point that they hang at while both ends are at home. */
export type DrawnCaption = {
  readonly lines: Readonly<Record<keyof Both, readonly string[]>>;
  readonly at: StoryDrawing["captions"][string];
  /** The side within which the whole line runs. */
  readonly tone: SideTone | undefined;
};

/** A relation as it is drawn. */
export type DrawnLink = {
  readonly id: string;
  readonly kind: RelationKind;
  /** How the article puts it: the gravest where there are several. */
  readonly standing: StandingKind;
  readonly weight: Weight;
  /** The weight of its lighter end. */
  readonly ends: Weight;
  /** Whether an end of it is seen only when the picture is drawn near. */
  readonly isNear: boolean;
  /** What its line carries at rest, and where; nothing where it carries no words. */
  readonly caption: DrawnCaption | undefined;
  readonly source: string;
  readonly target: string;
  readonly lane: Lane;
  /** Where it is drawn while both ends are at home. */
  readonly home: LinkShape;
};

export type Drawing = {
  readonly form: Form;
  /** Whether it is none of the story's own: the surroundings of a choice. */
  readonly isAround: boolean;
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly links: ReadonlyMap<string, DrawnLink>;
  /** The places of the headings of those sides that have anyone in sight, by their ids. */
  readonly sides: ReadonlyMap<string, Place>;
  /** The sides of which the drawing holds names that are put away, by their ids. */
  readonly partial: ReadonlySet<string>;
};

/**
 * What is shown of the story, in the drawing's terms: sizes by weight, lines of labels, lanes of parallel relations. The heaviest
 * relations come last, so that they lie on top.
 * Sizes and lanes are those of the whole story, so that what stays does not change when something else leaves. Of what is
 * shown, a drawing draws what it has a place for.
 */
export function createDrawing(
  { story }: StoryIndex,
  shown: VisibleSet,
  form: Form,
  places = story.drawings[form],
): Drawing {
  const { width, height } = places;
  const isDrawn = places.relations && new Set(places.relations);
  const entities = story.entities.filter(({ id }) => shown.entities.has(id));
  const nodes = entities.flatMap((entity): DrawnNode[] => {
    const place = places.nodes[entity.id];
    if (!place) return [];
    const node = {
      id: entity.id,
      kind: entity.kind,
      icon: iconOf(story, entity),
      side: entity.side,
      tone: sideTone(story, entity.side),
      home: place,
      labelSide: place.label,
      weight: entity.weight,
      radius: nodeRadius(entity.weight, place.isNear),
      isNear: place.isNear ?? false,
      name: entity.name,
      lines: linesOf(entity.label ?? entity.name),
    };
    return [node];
  });
  const lanes = lanesOf(story);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const homeOf = homeIn(byId);
  const lightestFirst = (a: Weight, b: Weight) => weights.indexOf(b) - weights.indexOf(a);
  // Turned round and sorted: of two that are as heavy the first of the story lies on top.
  const relations = story.relations
    .filter(({ id }) => shown.relations.has(id) && (isDrawn?.has(id) ?? true))
    .reverse()
    .sort((a, b) => lightestFirst(a.weight, b.weight));
  const links = relations.flatMap((relation): DrawnLink[] => {
    const { id, kind, weight, source, target, standing } = relation;
    const lane = lanes.get(id);
    const from = byId.get(source);
    const to = byId.get(target);
    if (!lane || !from || !to) return [];
    const home = linkShape(lane, from, to, homeOf);
    const tone = from.tone === to.tone ? from.tone : undefined;
    const caption = captionOf(relation, places.captions[id], tone);
    const ends = [from.weight, to.weight].sort(lightestFirst)[0] ?? "minor";
    const isNear = from.isNear || to.isNear;
    const ofEnds = { ends, isNear, source, target, lane, home };
    return [{ id, kind, standing: standing.kind, weight, caption, ...ofEnds }];
  });
  return {
    ...{ form, width, height, isAround: places !== story.drawings[form] },
    nodes: byId,
    links: new Map(links.map((link) => [link.id, link])),
    sides: new Map(
      story.sides
        .filter(({ id }) => entities.some(({ side }) => side === id))
        .map(({ id }) => [id, places.headings[id] ?? { x: 0, y: 0 }]),
    ),
    partial: new Set(
      story.entities.filter(({ id }) => places.nodes[id] && !byId.has(id)).map(({ side }) => side),
    ),
  };
}

function linesOf({ ar, en }: Both): DrawnNode["lines"] {
  return { ar: wrapLabel(ar), en: wrapLabel(en) };
}

function captionOf(
  relation: Relation,
  at: DrawnCaption["at"] | undefined,
  tone: SideTone | undefined,
): DrawnCaption | undefined {
  if (!at || !isCaptioned(relation)) return undefined;
  const linesIn = (language: keyof Both) =>
    wrapLabel(lineWords(relation, language), longestCaption);
  return { lines: { ar: linesIn("ar"), en: linesIn("en") }, at, tone };
}

const knownLanes = new WeakMap<Story, ReadonlyMap<string, Lane>>();

/** The lanes of all relations, found once a story. */
function lanesOf(story: Story): ReadonlyMap<string, Lane> {
  const lanes = knownLanes.get(story) ?? linkLanes(story.relations);
  knownLanes.set(story, lanes);
  return lanes;
}

/** Every node's stored place: the picture at rest. */
export function homeIn(nodes: ReadonlyMap<string, DrawnNode>): PlaceOf {
  return (id) => nodes.get(id)?.home ?? { x: 0, y: 0 };
}
