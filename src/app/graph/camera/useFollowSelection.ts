import { type RefObject, useEffect, useRef, useState } from "react";
import type { Selection } from "../../../model/story/view.ts";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";
import type { Drawing } from "../scene/createDrawing.ts";
import { placeIn } from "../scene/placeIn.ts";
import { createFollower } from "./createFollower.ts";
import type { PanZoom } from "./createPanZoom.ts";
import { partOf, show } from "./frameChoice.ts";

type FollowParts = {
  svg: RefObject<SVGSVGElement | null>;
  camera: RefObject<PanZoom | null>;
  drawing: Drawing;
};

/**
 * Sends the camera where the reader's choice is: to what is chosen, or to the part of the story that is to be seen. When
 * the stage gets another size, the camera is sent there anew, unless the reader has moved it since.
 */
export function useFollowSelection({ svg, camera, drawing }: FollowParts): void {
  const store = useRawabitStore();
  /** What is in the picture: for another part of the story the camera is fitted anew. */
  const inPicture = useRef<{ part: string; drawing: Drawing }>(null);
  /** What the camera was last sent to. */
  const shown = useRef(store.getState().view.selection);
  const [follower] = useState(() => createFollower(camera));
  useEffect(() => {
    const { index, view } = store.getState();
    const part = partOf(view);
    const before = inPicture.current;
    inPicture.current = { part, drawing };
    const isNew = isNewIn(drawing, before?.drawing, view.selection);
    const isReformed = before !== null && before.drawing.form !== drawing.form;
    if (part === (before?.part ?? "") && !isNew && !isReformed) return;
    shown.current = view.selection;
    follower.send((panZoom) => show(panZoom, index, drawing, view));
  }, [follower, drawing, store]);
  useEffect(() => {
    const showNow = (isNear: boolean) => (panZoom: PanZoom) => {
      const { index, view, joining } = store.getState();
      if (inPicture.current && joining === null)
        show(panZoom, index, inPicture.current.drawing, view, isNear);
    };
    const stop = store.onChoice("camera", ({ view, move }) => {
      if (view.selection === shown.current) return;
      shown.current = view.selection;
      // Who leaves by Escape comes back to the name (`useGraphFocus`), which a small picture shows near.
      if (move !== "escape" || !camera.current?.isSmall()) follower.send(showNow(true));
    });
    // Another name is picked out of all of them.
    const stopJoining = store.subscribe(({ joining, view }, before) => {
      if (joining === before.joining || view !== before.view) return;
      follower.send(joining === null ? showNow(true) : (panZoom) => panZoom.fit());
    });
    // A sheet that takes room from the picture, or gives it back: what is chosen stays in it, and all of what is near it.
    // Its first call tells the size that the page came with, as the reader sees it already: nothing moves by itself.
    let isNewSize = false;
    const watch = new ResizeObserver(() => {
      if (isNewSize) follower.sendAgain(showNow(false));
      isNewSize = true;
    });
    if (svg.current) watch.observe(svg.current);
    return () => {
      watch.disconnect();
      stopJoining();
      stop();
    };
  }, [svg, camera, follower, store]);
}

/** Whether what is chosen could not be shown when it was chosen, and can be now. */
function isNewIn(drawing: Drawing, before: Drawing | undefined, selection: Selection): boolean {
  return before !== undefined && !placeIn(before, selection) && !!placeIn(drawing, selection);
}
