import type { SelectorSource } from "../../model/story/storySource.ts";

/**
 * Every place, in UTF-16 units, where `exact` stands in the text with `prefix` directly before it and `suffix`
 * directly after it (W3C TextQuoteSelector). Overlapping places count. Nothing is normalised.
 */
export function findPassage(
  text: string,
  { exact, prefix = "", suffix = "" }: SelectorSource,
): number[] {
  const places: number[] = [];
  let at = exact === "" ? -1 : text.indexOf(exact);
  while (at !== -1) {
    const follows = at >= prefix.length && text.startsWith(prefix, at - prefix.length);
    if (follows && text.startsWith(suffix, at + exact.length)) places.push(at);
    at = text.indexOf(exact, at + 1);
  }
  return places;
}
