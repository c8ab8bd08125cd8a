import type { CaptionSide, LabelSide, Weight } from "../model/story/kinds.ts";
import type { Place } from "../model/story/story.ts";
import type { Canvas } from "./geometry/canvas.ts";

/** Units. One label box per language. */
export type Box = { width: number; height: number };

/** `isNear`: seen only when the drawing is drawn near, where its words take less of it. */
export type LayoutNode = {
  id: string;
  side: string;
  radius: number;
  labels: Box[];
  isNear?: boolean;
};
/**
 * `captions`: the words that the line carries, one box per language; empty where it carries none. `of`: the relation that this is
 * one of two lines of (`legsOf`); its mark and its words are those of the last.
 */
export type LayoutLink = {
  id: string;
  source: string;
  target: string;
  weight: Weight;
  captions: Box[];
  of?: string;
};
/** Where the words of a line hang, in units, and where they stand to that point. */
export type CaptionPlace = Place & { side: CaptionSide };
/** Physical: it never mirrors with the reading direction. What is left out is free. */
export type SidePlace = { at?: "right" | "left" | "middle"; band?: "upper" | "lower" };
type LayoutSide = SidePlace & { id: string; headings: Box[] };
/** A name with those that belong to it, by node id, itself included. */
type LayoutGroup = { id: string; members: string[] };

/** What the room places, and where. A node whose side is not in `sides` stands between or around them. */
export type LayoutGraph = {
  nodes: LayoutNode[];
  links: LayoutLink[];
  sides: LayoutSide[];
  groups?: LayoutGroup[];
  canvas: Canvas;
};

/** Centres, in units: of nodes by node id, of headings by side id; where each node's label stands, by node id; where the words of lines hang. */
export type Placement = {
  places: Record<string, Place>;
  labels: Record<string, LabelSide>;
  headings: Record<string, Place>;
  /** By link id. */
  captions: Record<string, CaptionPlace>;
  canvas: Canvas;
};
