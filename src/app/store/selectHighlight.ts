import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Selection } from "../../model/story/view.ts";
import { type Highlight, highlightOf } from "../../model/view/highlight.ts";
import { isolateHighlight } from "../../model/view/isolateHighlight.ts";
import type { Pointed, RawabitState } from "./createRawabitStore.ts";

type Focus = Selection | Pointed;

/** The last answer: several ask the same question after the same act. */
let last:
  | { index: StoryIndex; focus: Focus; only: readonly string[]; highlight: Highlight | null }
  | undefined;

/** What is lit in the picture, or null; the same object until that changes, also where what was pointed at is chosen. */
export function selectHighlight({ index, view, hover }: RawabitState): Highlight | null {
  const focus = hover ?? view.selection;
  const { only } = view.filter;
  if (last?.index !== index || last.only !== only || !isSameFocus(last.focus, focus)) {
    const [target, facets] = hover?.kind === "facet" ? [null, [hover.id]] : [hover, only];
    const highlight = highlightOf(index, view.selection, target);
    last = { index, focus, only, highlight: isolateHighlight(index, highlight, facets) };
  }
  return last.highlight;
}

function isSameFocus(a: Focus, b: Focus): boolean {
  return a === b || (a.kind === b.kind && "id" in a && "id" in b && a.id === b.id);
}
