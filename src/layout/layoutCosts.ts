/** What each fault costs. */
export type Costs = {
  crossing: number;
  overlap: number;
  nodeLink: number;
  labelLink: number;
  ownLabel: number;
  spacing: number;
  air: number;
  angle: number;
  length: number;
  repulsion: number;
  sides: number;
  border: number;
  heading: number;
  spread: number;
};

/** Who stands where: links untangled and sides parted first, labels nearly weightless so that nodes can pass. */
export const tangleCosts: Costs = {
  crossing: 600,
  overlap: 30,
  nodeLink: 60,
  labelLink: 6,
  ownLabel: 1,
  spacing: 12,
  air: 2,
  angle: 20,
  length: 5,
  repulsion: 9,
  sides: 120,
  border: 30,
  heading: 10,
  spread: 100,
};

/** The drawing itself: hard faults dwarf soft ones, so that annealing trades beauty only against beauty. */
export const drawingCosts: Costs = {
  crossing: 700,
  overlap: 220,
  nodeLink: 160,
  labelLink: 120,
  ownLabel: 9,
  spacing: 12,
  air: 12,
  angle: 26,
  length: 4,
  repulsion: 9,
  sides: 200,
  border: 30,
  heading: 30,
  spread: 260,
};

/** Costs between `from` (share 0) and `to` (share 1), in equal ratios. */
export function mixCosts(from: Costs, to: Costs, share: number): Costs {
  const mix = (a: number, b: number) => a ** (1 - share) * b ** share;
  return {
    crossing: mix(from.crossing, to.crossing),
    overlap: mix(from.overlap, to.overlap),
    nodeLink: mix(from.nodeLink, to.nodeLink),
    labelLink: mix(from.labelLink, to.labelLink),
    ownLabel: mix(from.ownLabel, to.ownLabel),
    spacing: mix(from.spacing, to.spacing),
    air: mix(from.air, to.air),
    angle: mix(from.angle, to.angle),
    length: mix(from.length, to.length),
    repulsion: mix(from.repulsion, to.repulsion),
    sides: mix(from.sides, to.sides),
    border: mix(from.border, to.border),
    heading: mix(from.heading, to.heading),
    spread: mix(from.spread, to.spread),
  };
}
