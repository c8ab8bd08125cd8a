import type { StoryIndex } from "../../model/story/storyIndex.ts";
import { overview, type Selection } from "../../model/story/view.ts";
import { type Highlight, highlightOf } from "../../model/view/highlight.ts";
import { isolateHighlight } from "../../model/view/isolateHighlight.ts";
import { isLarge } from "../../model/view/visibility.ts";
import type { Pointed, RawabitState } from "./createRawabitStore.ts";

type Focus = Selection | Pointed;

/** The last answer: several ask the same question after the same act. */
let last:
  | { index: StoryIndex; focus: Focus; only: readonly string[]; highlight: Highlight | null }
  | undefined;

/** What is lit in the picture, or null; the same object until that changes, also where what was pointed at is chosen. */
export function selectHighlight(state: RawabitState): Highlight | null {
  const { index, view, hover, joining, isAlive } = state;
  // Names that are lit are drawn twice: a page of a side of a large story leaves that to the script.
  if (!isAlive && view.selection.kind === "side" && isLarge(index.story, "wide")) return null;
  const selection = joining === null ? view.selection : joined(joining, hover);
  const pointed = selection.kind === "path" && joining !== null ? null : hover;
  const focus = pointed ?? selection;
  const { only } = view.filter;
  if (last?.index !== index || last.only !== only || !isSameFocus(last.focus, focus)) {
    const [target, facets] = pointed?.kind === "facet" ? [null, [pointed.id]] : [pointed, only];
    const highlight = highlightOf(index, selection, target);
    last = { index, focus, only, highlight: isolateHighlight(index, highlight, facets) };
  }
  return last.highlight;
}

/** While another name is to be picked all are plain, and pointing at one shows the path to it. */
function joined(from: string, hover: Pointed | null): Selection {
  const isOther = hover?.kind === "entity" && hover.id !== from;
  return isOther ? { kind: "path", from, to: hover.id } : overview;
}

function isSameFocus(a: Focus, b: Focus): boolean {
  if (a === b) return true;
  if ("from" in a && "from" in b) return a.kind === b.kind && a.from === b.from && a.to === b.to;
  return a.kind === b.kind && "id" in a && "id" in b && a.id === b.id;
}
