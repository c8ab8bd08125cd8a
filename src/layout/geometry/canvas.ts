/**
 * The unit space of the picture. At 360 CSS px width one unit is one px; wider screens scale the drawing up and
 * keep labels smaller relative to it, so what is clear here is clear everywhere.
 */
export type Canvas = { width: number; height: number };

export const canvas = { width: 360, height: 390 } as const;

/** Units kept free along the four edges. */
export const margin = 4;

/** Units between a node's circle and its label. */
export const labelGap = 2;

/** Units: the label's font size. */
export const labelSize = 13;

/** Units: a side heading's font size. */
export const headingSize = 15;

/** Units from one label line to the next; 1.3 × the size, which the Arabic face's marks need. */
export const lineHeight = 17;

/** Units by which a side's ground reaches beyond its nodes, labels and heading. */
export const sidePadding = 6;

/** Units: the radius of the round place that a link's mark takes. */
export const markRadius = 7;
