/** What each fault costs. */
export type Costs = {
  crossing: number;
  overlap: number;
  nodeLink: number;
  labelLink: number;
  mark: number;
  tie: number;
  short: number;
  spacing: number;
  air: number;
  angle: number;
  length: number;
  repulsion: number;
  aside: number;
  sides: number;
  border: number;
  compact: number;
  group: number;
  heading: number;
  spread: number;
};

/** Who stands where: links untangled and sides parted, while labels are not there yet. */
export const tangleCosts: Costs = {
  crossing: 300,
  overlap: 60,
  nodeLink: 300,
  labelLink: 0,
  mark: 0,
  tie: 0,
  short: 60,
  spacing: 4,
  air: 0,
  angle: 4,
  length: 5,
  repulsion: 16,
  aside: 0,
  sides: 220,
  border: 30,
  compact: 0,
  group: 30,
  heading: 10,
  spread: 100,
};

/**
 * The drawing itself: hard faults dwarf soft ones, so that annealing trades beauty only against beauty. A link through
 * a node weighs as much as a crossing, or crossings would hide there.
 */
export const drawingCosts: Costs = {
  crossing: 4000,
  overlap: 1200,
  nodeLink: 6000,
  labelLink: 1200,
  mark: 800,
  tie: 300,
  short: 800,
  spacing: 8,
  air: 8,
  angle: 14,
  length: 2,
  repulsion: 3,
  aside: 1,
  sides: 1500,
  border: 60,
  compact: 4,
  group: 60,
  heading: 20,
  spread: 400,
};
