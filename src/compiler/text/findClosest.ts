/** The candidate with the fewest edits, if at most half of its characters differ. */
export function findClosest(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = 0.5;
  for (const candidate of candidates) {
    const distance = measureDifference(wanted, candidate);
    if (distance > least || (distance === least && best !== undefined)) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Levenshtein distance as a share of the longer text: 0 for equal, 1 for nothing in common. */
export function measureDifference(a: string, b: string): number {
  if (a === b) return 0;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length);
}
