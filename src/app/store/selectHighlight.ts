import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Selection, Target } from "../../model/story/view.ts";
import { type Highlight, highlightOf } from "../../model/view/highlight.ts";
import type { RawabitState } from "./createRawabitStore.ts";

type Focus = Selection | Target;

/** The last answer: several ask the same question after the same act. */
let last: { index: StoryIndex; focus: Focus; highlight: Highlight | null } | undefined;

/** What is lit in the picture, or null; the same object until that changes, also where what was pointed at is chosen. */
export function selectHighlight({ index, view, hover }: RawabitState): Highlight | null {
  const focus = hover ?? view.selection;
  if (last?.index !== index || !isSameFocus(last.focus, focus)) {
    last = { index, focus, highlight: highlightOf(index, view.selection, hover) };
  }
  return last.highlight;
}

function isSameFocus(a: Focus, b: Focus): boolean {
  return a === b || (a.kind === b.kind && "id" in a && "id" in b && a.id === b.id);
}
