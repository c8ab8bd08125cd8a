/**
 * The secret by which WordPress knows its frame. It appends `#?secret=` to the frame's address, also where that
 * has a fragment already: `#details#?secret=abcdefghij`.
 * @param hash `location.hash`
 */
export function readSecret(hash: string): string | null {
  return /[#?&]secret=([\dA-Za-z]{10})(?![\dA-Za-z])/.exec(hash)?.[1] ?? null;
}
