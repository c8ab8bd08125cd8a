import { describe, expect, it } from "vitest";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aView, type Selection } from "../../../model/story/view.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing } from "../scene/createDrawing.ts";
import { createFollower } from "./createFollower.ts";
import type { PanZoom } from "./createPanZoom.ts";
import { show, showAnew } from "./frameChoice.ts";

const index = createStoryIndex(aStory());
const drawing = createDrawing(index, applyFilter(index, emptyFilter));
const [link] = drawing.links.values();
const relation: Selection = { kind: "relation", id: link?.id ?? "" };
const entity: Selection = { kind: "entity", id: link?.source ?? "" };

/** A camera over a stage that is small or not, with its follower; it notes where it is sent. */
function aCamera(stage: { isSmall: boolean }) {
  const sent: string[] = [];
  let moves = 0;
  let isWhole = true;
  const move = (name: string) => {
    sent.push(name);
    moves += 1;
    isWhole = name === "fit";
  };
  const camera: PanZoom = {
    zoomBy: () => move("zoom"),
    panBy: () => move("pan"),
    fit: () => move("fit"),
    fitTo: () => move("fitTo"),
    reveal: (_place, leastZoom) => move(leastZoom === undefined ? "reveal" : "reveal anew"),
    isSmall: () => stage.isSmall,
    isWhole: () => isWhole,
    moves: () => moves,
    destroy: () => {},
  };
  const follower = createFollower<PanZoom>({ current: camera });
  return {
    camera,
    sent,
    choose: (selection: Selection) => follower.send((each) => show(each, drawing, selection)),
    /** The stage gets another size while this is chosen; where the camera is sent then. */
    resize: (isSmall: boolean, selection: Selection) => {
      stage.isSmall = isSmall;
      const before = sent.length;
      follower.sendAgain((each, isReadersZoom) => {
        if (isReadersZoom) show(each, drawing, selection);
        else showAnew(each, drawing, aView("en", selection));
      });
      return sent.slice(before);
    },
  };
}

describe("a camera that follows what is chosen, in a stage of another size", () => {
  it.each([relation, entity])("gives back a zoom that a small stage needed: $kind", (selection) => {
    const { choose, resize, sent } = aCamera({ isSmall: true });
    choose(selection);
    expect(sent).toEqual([selection.kind === "relation" ? "fitTo" : "reveal"]);
    expect(resize(false, selection)).toEqual(["fit"]);
    expect(resize(false, selection)).toEqual([]);
  });

  it("shows the choice as a page does that begins with it", () => {
    const { resize } = aCamera({ isSmall: false });
    expect(resize(true, entity)).toEqual(["reveal anew"]);
    expect(resize(true, relation)).toEqual(["fitTo"]);
    expect(resize(true, { kind: "overview" })).toEqual(["fit"]);
  });

  it("stays where the reader has moved it since, and follows the next choice", () => {
    const { camera, choose, resize } = aCamera({ isSmall: true });
    choose(relation);
    camera.panBy(0.1, 0);
    expect(resize(true, relation)).toEqual([]);
    expect(resize(false, relation)).toEqual([]);
    choose(entity);
    expect(resize(true, entity)).toEqual(["reveal anew"]);
  });

  it("keeps a zoom of the reader's own, and what is chosen in sight", () => {
    const { camera, choose, resize } = aCamera({ isSmall: false });
    camera.zoomBy(2);
    choose(entity);
    choose(relation);
    expect(resize(false, relation)).toEqual(["reveal"]);
    camera.fit();
    choose(entity);
    expect(resize(true, entity)).toEqual(["reveal anew"]);
  });

  it("shows all of a part of the story that alone is seen", () => {
    const { camera, sent } = aCamera({ isSmall: true });
    showAnew(camera, drawing, { ...aView("en", entity), depth: 1 });
    const filter = { ...emptyFilter, relationKinds: ["work"] as const };
    showAnew(camera, drawing, { ...aView("en"), filter });
    expect(sent).toEqual(["fitTo", "fitTo"]);
  });
});
