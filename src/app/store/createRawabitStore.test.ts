import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, overview, type View } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { choose, clear, createRawabitStore, inLanguage, openTab } from "./createRawabitStore.ts";

const index = createStoryIndex(aStory());
const start: View = { ...aView("ar"), tab: "list" };
const aStore = () => createRawabitStore(index, { view: start, isUnknown: false }, "");

describe("what a reader does", () => {
  it("choosing something shows its card", () => {
    const selection = { kind: "entity", id: "walmart" } as const;
    expect(choose({ ...start, depth: 2 }, selection)).toEqual(aView("ar", selection));
  });

  it("changing language or tab keeps what is chosen", () => {
    const chosen = choose(start, { kind: "entity", id: "walmart" });
    expect(inLanguage(chosen, "en").selection).toEqual(chosen.selection);
    expect(openTab(chosen, "list").selection).toEqual(chosen.selection);
    expect(clear(chosen).selection).toEqual(overview);
  });

  it("going on forgets what was pointed at and an address that named nothing", () => {
    const store = aStore();
    store.getState().arrive({ view: start, isUnknown: true });
    store.getState().point({ kind: "entity", id: "walmart" });
    store.getState().go(clear(start), "pointer");
    expect(store.getState()).toMatchObject({ hover: null, isUnknown: false, move: "pointer" });
  });

  it("a fresh compile keeps the choice if it is still there, else shows the whole story", () => {
    const store = aStore();
    store.getState().go(choose(start, { kind: "entity", id: "walmart" }), "pointer");
    store.getState().adopt(createStoryIndex(aStory()));
    expect(store.getState().view.selection).toEqual({ kind: "entity", id: "walmart" });
    store.getState().adopt(createStoryIndex(aStory({ entities: [], relations: [], quotes: [] })));
    expect(store.getState().view.selection).toEqual(overview);
  });
});
