import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aView, type Selection, type View } from "../../../model/story/view.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing } from "../scene/createDrawing.ts";
import { createFollower } from "./createFollower.ts";
import type { PanZoom } from "./createPanZoom.ts";
import { litNodes, show } from "./frameChoice.ts";

const index = createStoryIndex(aStory());
const drawing = createDrawing(index, applyFilter(index, emptyFilter), "tall", wordingOf("ar"));
const [link] = drawing.links.values();
const ends = [link?.source ?? "", link?.target ?? ""].sort();
const relation: Selection = { kind: "relation", id: link?.id ?? "" };
const entity: Selection = { kind: "entity", id: link?.source ?? "" };

/** A camera with its follower; it notes the names that it is sent to, and whether it may stay as near as it is. */
function aCamera() {
  const sent: string[] = [];
  let moves = 0;
  let isWhole = true;
  const move = (name: string) => {
    sent.push(name);
    moves += 1;
    isWhole = name === "whole";
  };
  const camera: PanZoom = {
    zoomBy: () => move("zoom"),
    panBy: () => move("pan"),
    fit: () => move("whole"),
    fitTo: (nodes) => move(`all of ${nodes.length}`),
    frame: (nodes, _language, _chosen, isNear) => {
      const names = nodes.map(({ id }) => id).sort();
      move(`${names.join()}${isNear ? " or nearer" : ""}`);
    },
    reveal: () => move("reveal"),
    isSmall: () => false,
    isWhole: () => isWhole,
    moves: () => moves,
    destroy: () => {},
  };
  const follower = createFollower<PanZoom>({ current: camera });
  const since = (act: () => void) => {
    const before = sent.length;
    act();
    return sent.slice(before);
  };
  const to = (view: View, isNear: boolean) => (each: PanZoom) =>
    show(each, index, drawing, view, isNear);
  return {
    camera,
    choose: (selection: Selection) => since(() => follower.send(to(aView("en", selection), true))),
    /** The stage gets another size while this is in view. */
    resize: (view: View) => since(() => follower.sendAgain(to(view, false))),
  };
}

describe("a camera that follows what is chosen", () => {
  it("is sent to what is chosen with its neighbours, and back to the whole when the choice is given up", () => {
    const { choose } = aCamera();
    expect(choose(relation)).toEqual([`${ends.join()} or nearer`]);
    const near = index.relationsOf
      .get(link?.source ?? "")
      ?.flatMap((one) => [one.source, one.target]);
    expect(choose(entity)).toEqual([`${[...new Set(near)].sort().join()} or nearer`]);
    expect(choose({ kind: "overview" })).toEqual(["whole"]);
    expect(choose({ kind: "overview" })).toEqual([]);
  });

  it("is sent anew when the stage gets another size, unless the reader has moved it since", () => {
    const { camera, choose, resize } = aCamera();
    expect(resize(aView("en", relation))).toEqual([ends.join()]);
    expect(resize(aView("en", relation))).toEqual([ends.join()]);
    camera.panBy(0.1, 0);
    expect(resize(aView("en", relation))).toEqual([]);
    choose(entity);
    expect(resize(aView("en", relation))).toEqual([ends.join()]);
  });

  it("shows all of a part of the story that alone is seen", () => {
    const { resize } = aCamera();
    const all = `all of ${drawing.nodes.size}`;
    expect(resize({ ...aView("en", entity), depth: 1 })).toEqual([all]);
    const filter = { ...emptyFilter, relationKinds: ["role"] as const };
    expect(resize({ ...aView("en"), filter })).toEqual([all]);
  });

  it("goes to those of the lit names that the drawing has", () => {
    const nodes = new Map([...drawing.nodes].filter(([id]) => id !== link?.target));
    const lit = litNodes(index, { ...drawing, nodes }, aView("en", relation));
    expect(lit.map(({ id }) => id)).toEqual([link?.source]);
  });
});
