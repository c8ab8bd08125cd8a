import type { Form, Weight } from "../../model/story/kinds.ts";

/**
 * The unit space of a drawing. At a stage of the canvas's size one unit is one px; larger stages scale the drawing up and
 * keep labels smaller relative to it, so what is clear here is clear there.
 */
export type Canvas = { width: number; height: number };

/** One for each form of stage, of about the stages' own shape. */
export const canvases: Readonly<Record<Form, Canvas>> = {
  tall: { width: 380, height: 345 },
  wide: { width: 620, height: 430 },
  short: { width: 490, height: 260 },
};

/** Units kept free along the four edges. */
export const margin = 4;

/** Units at the right of the lower edge where a small stage says how many more names there are. */
export const moreNames = { width: 100, height: 18 };

/** Units between a node's circle and its label. */
export const labelGap = 2;

/** Units: the font size of a name, by how much of the picture the entity carries; and of the words of a line. */
export const labelSizes: Readonly<Record<Weight, number>> = { lead: 16, main: 14, minor: 13 };
export const captionSize = 13;

/** Units: the radius of a node. Three steps, so that the eye tells them apart. */
export const nodeRadii: Readonly<Record<Weight, number>> = { lead: 18, main: 11, minor: 7.5 };

/** px for each unit from which on a drawing is drawn near, and how much smaller nodes and words are that are seen only then. */
export const nearScale = 2;
export const nearSize = 0.5;

/** Units: the radius of a node, of one that is seen only near too. */
export function nodeRadius(weight: Weight, isNear = false): number {
  return nodeRadii[weight] * (isNear ? nearSize : 1);
}

/** Units: a side heading's font size. */
export const headingSize = 15;

/** From one line of a label to the next, in ems: the Arabic face's marks need it. */
export const lineHeight = 1.3;

/** Units by which a side's ground reaches beyond its nodes, labels and heading. */
export const sidePadding = 6;

/** Units by which a group's outline reaches beyond its nodes and their labels. */
export const groupPadding = 4;

/** Units of a line that are seen at least between its nodes' edges: room for its mark and its arrowhead. */
export const leastSeen = 24;

/** Units: the radius of the round place that a link's mark takes. */
export const markRadius = 7;
