/**
 * Fills the places of a shell, each once.
 * @throws if the shell lacks one
 */
export function fillPlaces(
  shell: string,
  places: readonly (readonly [place: string | RegExp, text: string])[],
): string {
  return places.reduce((html, [place, text]) => {
    const isThere = typeof place === "string" ? html.includes(place) : place.test(html);
    if (!isThere) throw new Error(`index.html lacks ${place}, which the build fills`);
    return html.replace(place, () => text);
  }, shell);
}
