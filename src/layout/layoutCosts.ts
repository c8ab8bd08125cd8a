/** What each fault costs. */
export type Costs = {
  crossing: number;
  overlap: number;
  nodeLink: number;
  labelLink: number;
  ownLabel: number;
  mark: number;
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
  heading: number;
  spread: number;
};

/** Who stands where: links untangled and sides parted, while labels are not there yet. */
export const tangleCosts: Costs = {
  crossing: 300,
  overlap: 60,
  nodeLink: 80,
  labelLink: 0,
  ownLabel: 0,
  mark: 0,
  short: 5,
  spacing: 4,
  air: 0,
  angle: 4,
  length: 5,
  repulsion: 16,
  aside: 0,
  sides: 220,
  border: 30,
  compact: 0,
  heading: 10,
  spread: 100,
};

/** The drawing itself: hard faults dwarf soft ones, so that annealing trades beauty only against beauty. */
export const drawingCosts: Costs = {
  crossing: 1500,
  overlap: 300,
  nodeLink: 260,
  labelLink: 260,
  ownLabel: 70,
  mark: 90,
  short: 60,
  spacing: 12,
  air: 12,
  angle: 26,
  length: 4,
  repulsion: 9,
  aside: 2,
  sides: 500,
  border: 30,
  compact: 10,
  heading: 30,
  spread: 260,
};
