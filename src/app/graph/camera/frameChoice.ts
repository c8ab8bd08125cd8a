import { formatFilter } from "../../../model/story/filter.ts";
import { keyOfSelection, type Selection, type View } from "../../../model/story/view.ts";
import { boundsOfNodes } from "../scene/boundsOfNodes.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { placeIn } from "../scene/placeIn.ts";
import type { PanZoom } from "./createPanZoom.ts";

/** What part of the story the reader has asked to see; empty for all of it. A large story draws other names at each choice. */
export function partOf({ filter, depth, selection }: View): string {
  return depth > 0
    ? `${keyOfSelection(selection)} ${depth} ${formatFilter(filter)}`
    : formatFilter(filter);
}

/** Brings every name into sight. */
export function showAll(panZoom: PanZoom, drawing: Drawing): void {
  panZoom.fitTo(boundsOfNodes(drawing, [...drawing.nodes.keys()]));
}

/** Units above a relation's ends: names keep their size on the screen, and so take more of a small picture. */
const moreAbove = 30;

/**
 * Brings what is chosen into sight; in a small picture a relation with both its ends, and nothing chosen as everything.
 * @param leastZoom as in `PanZoom.reveal`
 */
export function show(
  panZoom: PanZoom,
  drawing: Drawing,
  selection: Selection,
  leastZoom?: number,
): void {
  const link = selection.kind === "relation" ? drawing.links.get(selection.id) : undefined;
  const place = placeIn(drawing, selection);
  if (link && panZoom.isSmall()) {
    const { y, height, ...rest } = boundsOfNodes(drawing, [link.source, link.target]);
    panZoom.fitTo({ ...rest, y: y - moreAbove, height: height + moreAbove });
  } else if (place) panZoom.reveal(place, leastZoom);
  else if (isWhole(selection) && panZoom.isSmall()) panZoom.fit();
}

/** Shows a view as if the page began with it, in a stage of this size: no zoom that another size needed is left. */
export function showAnew(panZoom: PanZoom, drawing: Drawing, view: View): void {
  const part = partOf(view);
  if (view.depth === 0 && panZoom.isSmall() && placeIn(drawing, view.selection)) {
    show(panZoom, drawing, view.selection, 1);
  } else if (part !== "") showAll(panZoom, drawing);
  else if (!panZoom.isWhole()) panZoom.fit();
}

/** Whether nothing of the story is chosen yet. */
function isWhole({ kind }: Selection): boolean {
  return kind === "overview" || kind === "pick";
}
