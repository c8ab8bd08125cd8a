const steps = [8, 10, 13, 17] as const;

/**
 * Radius, in units, of a node that the article mentions `mentions` times when the most mentioned node has `most`.
 * Square-root scale in four steps, so that area follows the count and the eye tells the classes apart.
 */
export function nodeRadius(mentions: number, most: number): number {
  const share = most > 0 ? Math.sqrt(Math.max(0, mentions) / most) : 0;
  if (share > 0.75) return steps[3];
  if (share > 0.5) return steps[2];
  if (share > 0.3) return steps[1];
  return steps[0];
}
