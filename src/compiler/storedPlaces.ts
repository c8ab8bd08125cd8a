import * as v from "valibot";
import type { LayoutGraph, Placement } from "../layout/layoutGraph.ts";
import type { StoredDrawings } from "../layout/layoutStory.ts";
import { captionSides, labelSides } from "../model/story/kinds.ts";

const place = v.strictObject({ x: v.number(), y: v.number() });

const drawing = v.strictObject({
  places: v.record(v.string(), place),
  labels: v.record(v.string(), v.picklist(labelSides)),
  headings: v.record(v.string(), place),
  captions: v.record(
    v.string(),
    v.strictObject({ ...place.entries, side: v.picklist(captionSides) }),
  ),
  canvas: v.strictObject({ width: v.number(), height: v.number() }),
});

/** `data/<story>/places.json`: the drawings that `npm run layout` found for a story, kept so that its shape stays. */
const storedPlacesSchema = v.strictObject({ tall: drawing, wide: drawing, short: drawing });

/**
 * Reads the text of a places.json.
 * @returns undefined if it is not what `npm run layout` writes
 */
export function parseStoredPlaces(text: string): StoredDrawings | undefined {
  try {
    const result = v.safeParse(storedPlacesSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a stored drawing knows every entity, side and captioned line of a graph, and nothing else. */
export function isDrawingOf(drawing: Placement, graph: LayoutGraph): boolean {
  const isSame = (ids: readonly string[], known: Readonly<Record<string, unknown>>) =>
    ids.length === Object.keys(known).length && ids.every((id) => Object.hasOwn(known, id));
  const nodes = graph.nodes.map(({ id }) => id);
  const sides = graph.sides.map(({ id }) => id);
  const captioned = graph.links.filter(({ captions }) => captions.length > 0).map(({ id }) => id);
  return (
    isSame(nodes, drawing.places) &&
    isSame(sides, drawing.headings) &&
    isSame(captioned, drawing.captions)
  );
}
