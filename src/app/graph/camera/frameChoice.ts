import { formatFilter } from "../../../model/story/filter.ts";
import type { StoryIndex } from "../../../model/story/storyIndex.ts";
import { keyOfSelection, type View } from "../../../model/story/view.ts";
import { emphasisOf, highlightOf } from "../../../model/view/highlight.ts";
import { isLarge } from "../../../model/view/visibility.ts";
import type { Drawing, DrawnNode } from "../scene/createDrawing.ts";
import type { PanZoom } from "./createPanZoom.ts";

/** What part of the story the reader has asked to see; empty for all of it. A large story draws other names at each choice. */
export function partOf({ filter, depth, selection }: View): string {
  return depth > 0
    ? `${keyOfSelection(selection)} ${depth} ${formatFilter(filter)}`
    : formatFilter(filter);
}

/** The names of the drawing that a choice lights: what is chosen, its neighbours, and of a side also whom it stands against. */
export function litNodes(index: StoryIndex, { nodes }: Drawing, { selection }: View): DrawnNode[] {
  const highlight = highlightOf(index, selection, null);
  const lit = ["chosen", "near", selection.kind === "side" ? "seen" : ""];
  return [...nodes.values()].filter(({ id }) =>
    lit.includes(emphasisOf(highlight, { kind: "entity", id })),
  );
}

/**
 * Brings what is chosen into sight with its neighbours, large enough to be read; where nothing is chosen, the part of the
 * story that the reader has asked for, or all of it.
 * @param isNear as in `PanZoom.frame`
 */
export function show(
  panZoom: PanZoom,
  index: StoryIndex,
  drawing: Drawing,
  view: View,
  isNear = false,
): void {
  const isPart = partOf(view) !== "";
  // What is around a choice in a large story fills the picture.
  const isAround = isLarge(index.story, drawing.form) && view.selection.kind !== "side";
  const lit = view.depth > 0 || isAround ? [] : litNodes(index, drawing, view);
  const { selection, language } = view;
  const chosen = selection.kind === "entity" ? drawing.nodes.get(selection.id) : undefined;
  if (lit.length > 0) panZoom.frame(lit, language, chosen, isNear);
  else if (isPart) panZoom.fitTo([...drawing.nodes.values()], language);
  else if (!panZoom.isWhole()) panZoom.fit();
}
