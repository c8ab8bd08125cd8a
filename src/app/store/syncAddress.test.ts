// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type View } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { createAddressBar } from "./addressBar.ts";
import { createRawabitStore } from "./createRawabitStore.ts";
import { syncAddress } from "./syncAddress.ts";

const index = createStoryIndex(aStory());
const overview = aView("ar");
const entity = (id: string): View => aView("ar", { kind: "entity", id });
const { location, history } = window;

let stop = () => {};

/** A page of the site's root, taken over. */
function aPage({ isFramed = false } = {}) {
  history.replaceState(null, "", "/");
  const store = createRawabitStore(index, { view: overview, isUnknown: false }, "./");
  stop = syncAddress(store, createAddressBar("./"), isFramed);
  return store;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the browser's address", () => {
  it("follows a choice when its frame is painted, as a step of the history", () => {
    const store = aPage();
    const steps = history.length;
    store.getState().go(entity("walmart"), "pointer");
    expect(location.pathname).toBe("/");
    vi.advanceTimersByTime(50);
    expect(location.pathname).toBe("/entity/walmart/");
    expect(history.length).toBe(steps + 1);
  });

  it("is that of the last choice where no frame showed the others", () => {
    const store = aPage();
    const steps = history.length;
    store.getState().go(entity("walmart"), "keys");
    store.getState().go(entity("amazon"), "keys");
    vi.advanceTimersByTime(50);
    expect(location.pathname).toBe("/entity/amazon/");
    expect(history.length).toBe(steps + 1);
  });

  it("changes in place in a frame, whose steps would be its host's", () => {
    const store = aPage({ isFramed: true });
    const steps = history.length;
    store.getState().go(entity("walmart"), "pointer");
    vi.advanceTimersByTime(50);
    expect(location.pathname).toBe("/entity/walmart/");
    expect(history.length).toBe(steps);
  });

  it("follows a choice also where nothing is painted", () => {
    vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    const store = aPage();
    store.getState().go(entity("walmart"), "host");
    vi.advanceTimersByTime(500);
    expect(location.pathname).toBe("/entity/walmart/");
  });

  it("stays where the reader goes back before a choice is painted", () => {
    const store = aPage();
    const steps = history.length;
    store.getState().go(entity("walmart"), "pointer");
    store.getState().arrive({ view: overview, isUnknown: false });
    vi.advanceTimersByTime(500);
    expect(location.pathname).toBe("/");
    expect(history.length).toBe(steps);
  });
});

describe("the page's links", () => {
  it("keep the way that they were written with until the page's own address is left", () => {
    const store = aPage();
    store.getState().go(entity("walmart"), "pointer");
    expect(store.getState().root).toBe("./");
    vi.advanceTimersByTime(50);
    expect(store.getState().root).toBe("/");
  });
});
