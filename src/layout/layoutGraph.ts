import type { LabelSide } from "../model/story/kinds.ts";
import type { Place } from "../model/story/story.ts";
import type { Canvas } from "./geometry/canvas.ts";

/** Units. One label box per language. */
export type Box = { width: number; height: number };

export type LayoutNode = { id: string; side: string; radius: number; labels: Box[] };
export type LayoutLink = { id: string; source: string; target: string };
/** `at` is physical: it never mirrors with the reading direction. */
type LayoutSide = { id: string; headings: Box[]; at: "right" | "left" };

/** What the room places. A node whose side is not in `sides` stands between or around them. */
export type LayoutGraph = { nodes: LayoutNode[]; links: LayoutLink[]; sides: LayoutSide[] };

/** Centres, in units: of nodes by node id, of headings by side id; and where each node's label stands, by node id. */
export type Placement = {
  places: Record<string, Place>;
  labels: Record<string, LabelSide>;
  headings: Record<string, Place>;
  canvas: Canvas;
};
