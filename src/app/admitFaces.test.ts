// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { aStory } from "../testing/aStory.ts";
import { admitFaces } from "./admitFaces.ts";
import { createRawabitStore } from "./store/createRawabitStore.ts";

const { dataset } = document.documentElement;

function aPage() {
  const index = createStoryIndex(aStory());
  const store = createRawabitStore(index, { view: aView("ar"), isUnknown: false }, "");
  admitFaces(store);
  return {
    point: () => store.getState().point({ kind: "entity", id: "walmart" }),
    choose: () => store.getState().go(aView("ar", { kind: "entity", id: "walmart" }), "pointer"),
  };
}

beforeEach(() => {
  delete dataset.faces;
  delete dataset.facesLate;
});

describe("faces that came late", () => {
  it("are taken at a choice, and not before", () => {
    const { point, choose } = aPage();
    dataset.facesLate = "";
    point();
    expect(dataset.faces).toBeUndefined();
    choose();
    expect(dataset.faces).toBe("");
    expect(dataset.facesLate).toBeUndefined();
  });

  it("are not taken while they are under way", () => {
    const { choose } = aPage();
    choose();
    expect(dataset.faces).toBeUndefined();
  });
});
