import * as v from "valibot";
import type { LayoutGraph, Placement } from "../layout/layoutGraph.ts";
import type { StoredDrawings } from "../layout/layoutStory.ts";
import { captionSides, labelSides } from "../model/story/kinds.ts";

const place = v.strictObject({ x: v.number(), y: v.number() });

const entries = {
  places: v.record(v.string(), place),
  labels: v.record(v.string(), v.picklist(labelSides)),
  headings: v.record(v.string(), place),
  canvas: v.strictObject({ width: v.number(), height: v.number() }),
};
const captions = v.record(
  v.string(),
  v.strictObject({ ...place.entries, side: v.picklist(captionSides) }),
);
const drawing = v.strictObject({ ...entries, captions, faults: v.number() });

/** `data/<story>/places.json`: the drawings that `npm run layout` found for a story, kept so that its shape stays. */
const storedPlacesSchema = v.strictObject({ tall: drawing, wide: drawing, short: drawing });

/** What earlier versions wrote: captions came later, then the three forms. */
const earlier = v.object({ ...entries, captions: v.optional(captions, {}) });
const earlierSchema = v.union([
  v.object({ tall: earlier, wide: earlier, short: earlier }),
  v.pipe(
    earlier,
    v.transform((one) => ({ tall: one, wide: one, short: one })),
  ),
]);

type ReadPlaces =
  | { kind: "current"; drawings: StoredDrawings }
  /** Written by an earlier version: where a search begins, if anything of it can be read. */
  | { kind: "earlier"; drawings: StoredDrawings | undefined };

/**
 * Reads the text of a places.json.
 * @returns undefined if it is no JSON at all
 */
export function parseStoredPlaces(text: string): ReadPlaces | undefined {
  try {
    const json: unknown = JSON.parse(text);
    const current = v.safeParse(storedPlacesSchema, json);
    if (current.success) return { kind: "current", drawings: current.output };
    const older = v.safeParse(earlierSchema, json);
    return { kind: "earlier", drawings: older.success ? older.output : undefined };
  } catch {
    return undefined;
  }
}

/** Whether a stored drawing has a graph's canvas, and knows its every entity, side and captioned line, and nothing else. */
export function isDrawingOf(drawing: Placement, graph: LayoutGraph): boolean {
  const isSame = (ids: readonly string[], known: Readonly<Record<string, unknown>>) =>
    ids.length === Object.keys(known).length && ids.every((id) => Object.hasOwn(known, id));
  const nodes = graph.nodes.map(({ id }) => id);
  const sides = graph.sides.map(({ id }) => id);
  const captioned = graph.links.filter(({ captions }) => captions.length > 0).map(({ id }) => id);
  const { width, height } = drawing.canvas;
  return (
    width === graph.canvas.width &&
    height === graph.canvas.height &&
    isSame(nodes, drawing.places) &&
    isSame(sides, drawing.headings) &&
    isSame(captioned, drawing.captions)
  );
}
