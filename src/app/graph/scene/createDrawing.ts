import { nodeRadius } from "../../../layout/geometry/canvas.ts";
import { firstLegId, legsOf } from "../../../layout/geometry/legsOf.ts";
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
import { type Look, lookOf } from "../../../model/story/lookOf.ts";
import { namesOf } from "../../../model/story/namesOf.ts";
import { type SideTone, sideTone } from "../../../model/story/sideTone.ts";
import type { Place, Relation, Story, StoryDrawing } from "../../../model/story/story.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import type { Language, Texts } from "../../../model/story/texts.ts";
import type { Wording } from "../../../model/story/wording.ts";
import { type Line, type LinkShape, type PlaceOf, shapeOf } from "./linkShape.ts";

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
  /** Those that belong to it, by id. */
  readonly holds?: readonly string[] | undefined;
  readonly name: Texts;
  /** The lines of its label, by language. */
  readonly lines: Readonly<Record<Language, readonly string[]>>;
};

/** The words of a line, and the point that they hang at while both ends are at home. */
export type DrawnCaption = {
  readonly lines: readonly string[];
  readonly at: StoryDrawing["captions"][string];
  /** The side within which the whole line runs. */
  readonly tone: SideTone | undefined;
};

/** A relation as it is drawn. */
export type DrawnLink = {
  readonly id: string;
  readonly kind: RelationKind;
  readonly look: Look;
  /** The relation is over. */
  readonly isEnded: boolean;
  /** How the article puts it: the gravest where there are several. */
  readonly standing: StandingKind;
  readonly weight: Weight;
  /** The weight of the lightest of its names. */
  readonly ends: Weight;
  /** Whether one of its names is seen only when the picture is drawn near. */
  readonly isNear: boolean;
  /** What its line carries at rest, and where; nothing where it carries no words. */
  readonly caption: DrawnCaption | undefined;
  readonly source: string;
  readonly target: string;
  readonly lane: Lane;
  /** The name that it goes through. */
  readonly via?: Line["via"];
  /** Where it is drawn while all its names are at home. */
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
  wording: Wording,
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
      holds: entity.holds,
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
    const firstLane = lanes.get(firstLegId(id));
    const names = namesOf(relation).flatMap((name) => byId.get(name) ?? []);
    if (!lane || names.length < namesOf(relation).length) return [];
    const via = relation.via && firstLane ? { id: relation.via, lane: firstLane } : undefined;
    const home = shapeOf({ source, target, lane, via }, byId, homeOf);
    if (!home) return [];
    const [tone, ...tones] = new Set(names.map((name) => name.tone));
    const oneTone = tones.length === 0 ? tone : undefined;
    const caption = captionOf(relation, places.captions[id], oneTone, wording);
    const ends = names.map((name) => name.weight).sort(lightestFirst)[0] ?? "minor";
    const isNear = names.some((name) => name.isNear);
    const ofEnds = { ends, isNear, source, target, lane, via, home };
    const ofKind = { kind, look: lookOf(story.kinds, relation), isEnded: relation.ended ?? false };
    return [{ id, ...ofKind, standing: standing.kind, weight, caption, ...ofEnds }];
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

function linesOf(texts: Texts): DrawnNode["lines"] {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, wrapLabel(text)]),
  );
}

/** The lines of a label in a language. */
export function linesIn(
  { lines }: Pick<DrawnNode, "lines">,
  language: Language,
): readonly string[] {
  return lines[language] ?? [];
}

/** How much room a label takes in whichever language it takes most: its lines, and the letters of the longest. */
export function extentOf({ lines }: Pick<DrawnNode, "lines">): { rows: number; longest: number } {
  const all = Object.values(lines);
  return {
    rows: Math.max(...all.map(({ length }) => length)),
    longest: Math.max(...all.flat().map(({ length }) => length)),
  };
}

function captionOf(
  relation: Relation,
  at: DrawnCaption["at"] | undefined,
  tone: SideTone | undefined,
  wording: Wording,
): DrawnCaption | undefined {
  if (!at || !isCaptioned(relation)) return undefined;
  return { lines: wrapLabel(lineWords(relation, wording), longestCaption), at, tone };
}

const knownLanes = new WeakMap<Story, ReadonlyMap<string, Lane>>();

/** The lanes of all relations, found once a story. */
function lanesOf(story: Story): ReadonlyMap<string, Lane> {
  const lanes = knownLanes.get(story) ?? linkLanes(story.relations.flatMap(legsOf));
  knownLanes.set(story, lanes);
  return lanes;
}

/** Every node's stored place: the picture at rest. */
export function homeIn(nodes: ReadonlyMap<string, DrawnNode>): PlaceOf {
  return (id) => nodes.get(id)?.home ?? { x: 0, y: 0 };
}
