import { labelSizes, lineHeight } from "../../../layout/geometry/canvas.ts";
import { type SideTone, sideTone } from "../../../model/story/sideTone.ts";
import type { Place } from "../../../model/story/story.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import type { Texts } from "../../../model/story/texts.ts";
import { type Drawing, type DrawnNode, extentOf } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";
import { sideEdge, sideGround } from "./sideGround.ts";

/** A side as it is drawn: who stands in it, and where its heading is. */
export type Ground = {
  readonly id: string;
  readonly tone: SideTone;
  readonly name: Texts;
  readonly heading: Place;
  readonly nodes: readonly DrawnNode[];
};

/** The sides that have anyone in sight. */
export function createGrounds({ story }: StoryIndex, { nodes, sides, partial }: Drawing): Ground[] {
  return story.sides.flatMap(({ id, name }) => {
    const shown = [...nodes.values()].filter(({ side }) => side === id);
    const place = sides.get(id);
    if (shown.length === 0 || !place) return [];
    const own = headingOver(shown);
    const heading = !partial.has(id) || own.y < headingAir ? place : own;
    return [{ id, tone: sideTone(story, id), name, heading, nodes: shown }];
  });
}

/** Units between the topmost node and the middle of a heading that has to find its own place. */
const headingAir = 16;

/**
 * Where part of a side is put away, its heading stands over the topmost of the rest, and over its name; where that would be out of
 * the drawing, it stays where it stands for the whole side.
 */
function headingOver(nodes: readonly DrawnNode[]): Place {
  const [top] = nodes.toSorted((a, b) => topOf(a) - topOf(b));
  if (!top) return { x: 0, y: 0 };
  return { x: top.home.x, y: topOf(top) - headingAir };
}

/** Units: the upper edge of a node, with its name where that stands over it in any language. */
function topOf(node: DrawnNode): number {
  const { home, weight, radius, labelSide } = node;
  const rows = labelSide === "above" ? extentOf(node).rows : 0;
  return home.y - radius - rows * labelSizes[weight] * lineHeight;
}

/** The path of a ground while its nodes stand where `placeOf` says; it holds the name in each language. */
export function groundPath({ nodes, heading, name }: Ground, placeOf: PlaceOf): string {
  return sideGround(nodes, placeOf, heading, longestOf(name));
}

/** The sides whose grounds have an edge of their own, so that no colour is needed to tell them from the others. */
const edged: readonly SideTone[] = ["third-side", "fourth-side"];

/** The edge of a ground while its nodes stand where `placeOf` says; nothing where it has none. */
export function groundEdge(
  { tone, nodes, heading, name }: Ground,
  placeOf: PlaceOf,
): string | undefined {
  return edged.includes(tone) ? sideEdge(nodes, placeOf, heading, longestOf(name)) : undefined;
}

function longestOf(name: Texts): number {
  return Math.max(...Object.values(name).map(({ length }) => length));
}
