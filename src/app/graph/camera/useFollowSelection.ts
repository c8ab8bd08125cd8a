import { type RefObject, useEffect, useRef } from "react";
import { formatFilter } from "../../../model/story/filter.ts";
import { keyOfSelection, type Selection, type View } from "../../../model/story/view.ts";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";
import { boundsOfNodes } from "../scene/boundsOfNodes.ts";
import type { Drawing } from "../scene/createDrawing.ts";
import { placeIn } from "../scene/placeIn.ts";
import type { PanZoom } from "./createPanZoom.ts";

type FollowParts = {
  svg: RefObject<SVGSVGElement | null>;
  camera: RefObject<PanZoom | null>;
  drawing: Drawing;
};

/** Sends the camera where the reader's choice is: to what is chosen, or to the part of the story that is to be seen. */
export function useFollowSelection({ svg, camera, drawing }: FollowParts): void {
  const store = useRawabitStore();
  /** What is in the picture: for another part of the story the camera is fitted anew. */
  const inPicture = useRef<{ part: string; drawing: Drawing }>(null);
  /** What the camera was last sent to. */
  const shown = useRef(store.getState().view.selection);
  useEffect(() => {
    const { view } = store.getState();
    const part = partOf(view);
    const before = inPicture.current;
    inPicture.current = { part, drawing };
    if (part !== (before?.part ?? "")) {
      shown.current = view.selection;
      showAll(camera.current, drawing);
    } else if (isNewIn(drawing, before?.drawing, view.selection)) {
      shown.current = view.selection;
      show(camera.current, drawing, view.selection);
    }
  }, [camera, drawing, store]);
  useEffect(() => {
    const showNow = ({ selection }: View) => {
      if (inPicture.current) show(camera.current, inPicture.current.drawing, selection);
    };
    const stop = store.onChoice("camera", ({ view, move }) => {
      if (view.selection === shown.current) return;
      shown.current = view.selection;
      // Who leaves by Escape comes back to the name (`useGraphKeys`), which is brought into sight there.
      if (move !== "escape") showNow(view);
    });
    // A raised sheet leaves the picture less room: what is chosen stays in it, and all of what is near it.
    const watch = new ResizeObserver(() => {
      const { view } = store.getState();
      if (view.depth > 0 && inPicture.current) showAll(camera.current, inPicture.current.drawing);
      else if (view.selection.kind !== "overview") showNow(view);
    });
    if (svg.current) watch.observe(svg.current);
    return () => {
      watch.disconnect();
      stop();
    };
  }, [svg, camera, store]);
}

/** Whether what is chosen could not be shown when it was chosen, and can be now. */
function isNewIn(drawing: Drawing, before: Drawing | undefined, selection: Selection): boolean {
  return before !== undefined && !placeIn(before, selection) && !!placeIn(drawing, selection);
}

/** What part of the story the reader has asked to see; empty for all of it. A large story draws other names at each choice. */
function partOf({ filter, depth, selection }: View): string {
  return depth > 0
    ? `${keyOfSelection(selection)} ${depth} ${formatFilter(filter)}`
    : formatFilter(filter);
}

/** Brings every name into sight. */
function showAll(panZoom: PanZoom | null, drawing: Drawing): void {
  panZoom?.fitTo(boundsOfNodes(drawing, [...drawing.nodes.keys()]));
}

/** Units above a relation's ends: names keep their size on the screen, and so take more of a small picture. */
const moreAbove = 30;

/** Brings what is chosen into sight; in a small picture a relation with both its ends, and nothing chosen as everything. */
function show(panZoom: PanZoom | null, drawing: Drawing, selection: Selection): void {
  const link = selection.kind === "relation" ? drawing.links.get(selection.id) : undefined;
  const place = placeIn(drawing, selection);
  if (link && panZoom?.isSmall()) {
    const { y, height, ...rest } = boundsOfNodes(drawing, [link.source, link.target]);
    panZoom.fitTo({ ...rest, y: y - moreAbove, height: height + moreAbove });
  } else if (place) panZoom?.reveal(place);
  else if (isWhole(selection) && panZoom?.isSmall()) panZoom.fit();
}

/** Whether nothing of the story is chosen yet. */
function isWhole({ kind }: Selection): boolean {
  return kind === "overview" || kind === "pick";
}
