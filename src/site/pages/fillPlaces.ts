/**
 * Fills the places of a shell, each once. What fills one is taken as it is: a place written in it is none.
 * @throws if the shell lacks one
 */
export function fillPlaces(
  shell: string,
  places: readonly (readonly [place: string | RegExp, text: string])[],
): string {
  const found = places
    .map(([place, text]) => {
      const [match, at] = find(shell, place);
      return { at, end: at + match.length, text };
    })
    .sort((one, other) => one.at - other.at);
  const between = found.map(({ at, text }, i) => shell.slice(found[i - 1]?.end ?? 0, at) + text);
  return between.join("") + shell.slice(found.at(-1)?.end ?? 0);
}

function find(shell: string, place: string | RegExp): [match: string, at: number] {
  const at = typeof place === "string" ? shell.indexOf(place) : shell.search(place);
  if (at < 0) throw new Error(`index.html lacks ${place}, which the build fills`);
  return [typeof place === "string" ? place : (place.exec(shell)?.[0] ?? ""), at];
}
