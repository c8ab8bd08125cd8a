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
function aPage({ isFramed = false, at = "/" } = {}) {
  history.replaceState(null, "", at);
  const store = createRawabitStore(index, { view: overview, isUnknown: false }, "./");
  stop = syncAddress(store, createAddressBar(at === "/" ? "./" : "/"), isFramed);
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

describe("a step of the history to a view that is not shown yet", () => {
  it("leaves the address as it is", () => {
    history.replaceState(null, "", "/");
    const arrival = { view: overview, isUnknown: false };
    const admit = vi.fn((_view, move, show) => move !== "history" && show());
    const store = createRawabitStore(index, arrival, "/", admit);
    stop = syncAddress(store, createAddressBar("/"));
    store.getState().go(entity("walmart"), "pointer");
    vi.advanceTimersByTime(50);
    history.replaceState(null, "", "/en/entity/amazon/");
    window.dispatchEvent(new PopStateEvent("popstate"));
    vi.advanceTimersByTime(500);
    expect(store.getState().view).toEqual(entity("walmart"));
    expect(location.pathname).toBe("/en/entity/amazon/");
  });
});

describe("an address in a former form", () => {
  it("is shown and rewritten in place, with what a host has put behind it", () => {
    const steps = history.length;
    const store = aPage({ at: "/path/walmart/amazon/?theme=dark#?secret=abcdefghij" });
    const { selection } = store.getState().view;
    expect(selection).toEqual({ kind: "path", from: "walmart", to: "amazon" });
    const { pathname, search, hash } = location;
    expect(pathname + search).toBe("/path/?from=walmart&to=amazon&theme=dark");
    expect(hash).toBe("#?secret=abcdefghij");
    expect(history.length).toBe(steps);
  });

  it("stays as it is where it names nothing", () => {
    const store = aPage({ at: "/path/walmart/nobody/" });
    expect(store.getState().isUnknown).toBe(true);
    expect(location.pathname).toBe("/path/walmart/nobody/");
  });
});

/** ms over which browsers count steps. */
const span = 10_000;

/** Makes the history take `most` steps in ten seconds; `refuse` is what a browser does with one more. */
function limitSteps(most: number, refuse: () => void) {
  let [taken, begun] = [0, Date.now()];
  for (const step of ["pushState", "replaceState"] as const) {
    const take = history[step].bind(history);
    vi.spyOn(history, step).mockImplementation((...given) => {
      if (Date.now() - begun >= span) [taken, begun] = [0, Date.now()];
      if (taken >= most) return refuse();
      taken += 1;
      take(...given);
    });
  }
}

describe.each([
  [
    "throws, as WebKit",
    () => {
      throw new DOMException(
        "Attempt to use history.pushState() more than 100 times",
        "SecurityError",
      );
    },
  ],
  ["drops it, as Chromium", () => {}],
] as const)("a browser that takes 100 steps in ten seconds, and %s", (_, refuse) => {
  it.each([false, true])(
    "comes to the last address of a quick reader, with one step for those between (framed: %s)",
    (isFramed) => {
      const store = aPage({ isFramed });
      limitSteps(100, refuse);
      const steps = history.length;
      const names = ["walmart", "amazon", "microsoft"];
      for (let step = 0; step < 140; step += 1) {
        store.getState().go(entity(names[step % 3] ?? ""), "keys");
        vi.advanceTimersByTime(40);
      }
      expect(store.getState().view).toEqual(entity("amazon"));
      vi.advanceTimersByTime(span);
      expect(location.pathname).toBe("/entity/amazon/");
      expect(history.length).toBeLessThanOrEqual(steps + 101);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it("writes no address that the reader has gone back from", async () => {
    const store = aPage();
    limitSteps(1, refuse);
    store.getState().go(entity("walmart"), "keys");
    vi.advanceTimersByTime(40);
    store.getState().go(entity("amazon"), "keys");
    vi.advanceTimersByTime(40);
    expect(location.pathname).toBe("/entity/walmart/");
    window.dispatchEvent(new PopStateEvent("popstate"));
    vi.advanceTimersByTime(2 * span);
    expect(location.pathname).toBe("/entity/walmart/");
    expect(store.getState().view).toEqual(entity("walmart"));
  });

  it("is asked no more once it takes none at all", () => {
    const store = aPage();
    limitSteps(0, refuse);
    store.getState().go(entity("walmart"), "keys");
    vi.advanceTimersByTime(3 * span);
    expect(location.pathname).toBe("/");
    expect(vi.getTimerCount()).toBe(0);
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
