import { canvas } from "../../../layout/geometry/canvas.ts";
import { type Lane, linkLanes } from "../../../layout/geometry/linkLanes.ts";
import { nodeRadius } from "../../../layout/geometry/nodeRadius.ts";
import { wrapLabel } from "../../../layout/geometry/wrapLabel.ts";
import type { VisibleSet } from "../../../model/story/filter.ts";
import type {
  EntityKind,
  LabelSide,
  RelationKind,
  StandingKind,
} from "../../../model/story/kinds.ts";
import { type SideTone, sideTone } from "../../../model/story/sideTone.ts";
import type { Both, Place, Story } from "../../../model/story/story.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import { type LinkShape, linkShape, type PlaceOf } from "./linkShape.ts";

/** An entity as it is drawn. Units are those of the drawing's canvas. */
export type DrawnNode = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly side: string;
  readonly tone: SideTone;
  readonly home: Place;
  readonly labelSide: LabelSide;
  readonly radius: number;
  readonly name: Both;
  readonly lines: Readonly<Record<keyof Both, readonly string[]>>;
};

/** A relation as it is drawn. */
export type DrawnLink = {
  readonly id: string;
  readonly kind: RelationKind;
  /** How the article puts it: the gravest where there are several. */
  readonly standing: StandingKind;
  readonly source: string;
  readonly target: string;
  readonly lane: Lane;
  /** Where it is drawn while both ends are at home. */
  readonly home: LinkShape;
};

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly nodes: ReadonlyMap<string, DrawnNode>;
  readonly links: ReadonlyMap<string, DrawnLink>;
};

/**
 * What is shown of the story, in the drawing's terms: sizes by mentions, lines of labels, lanes of parallel relations.
 * Sizes and lanes are those of the whole story, so that what stays does not change when something else leaves.
 */
export function createDrawing({ story }: StoryIndex, shown: VisibleSet): Drawing {
  const most = Math.max(1, ...story.entities.map(({ mentions }) => mentions.length));
  const entities = story.entities.filter(({ id }) => shown.entities.has(id));
  const nodes = entities.map(
    (entity): DrawnNode => ({
      id: entity.id,
      kind: entity.kind,
      side: entity.side,
      tone: sideTone(story, entity.side),
      home: entity.place,
      labelSide: entity.place.label,
      radius: nodeRadius(entity.mentions.length, most),
      name: entity.name,
      lines: { ar: wrapLabel(entity.name.ar), en: wrapLabel(entity.name.en) },
    }),
  );
  const lanes = lanesOf(story);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const homeOf = homeIn(byId);
  const relations = story.relations.filter(({ id }) => shown.relations.has(id));
  const links = relations.flatMap(({ id, kind, source, target, standing }): DrawnLink[] => {
    const lane = lanes.get(id);
    const from = byId.get(source);
    const to = byId.get(target);
    if (!lane || !from || !to) return [];
    const home = linkShape(lane, from, to, homeOf);
    return [{ id, kind, standing: standing.kind, source, target, lane, home }];
  });
  return {
    ...sizeOf(story),
    nodes: byId,
    links: new Map(links.map((link) => [link.id, link])),
  };
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

/** A larger story is placed on a larger canvas of the same shape. */
function sizeOf({ entities }: Story): { width: number; height: number } {
  const reach = Math.max(
    1,
    ...entities.map(({ place }) => Math.max(place.x / canvas.width, place.y / canvas.height)),
  );
  return { width: canvas.width * reach, height: canvas.height * reach };
}
