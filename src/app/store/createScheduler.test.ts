// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type View } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { createRawabitStore } from "./createRawabitStore.ts";
import type { Phase } from "./createScheduler.ts";

const index = createStoryIndex(aStory());
const overview = aView("ar");
const walmart = aView("ar", { kind: "entity", id: "walmart" });
const amazon = aView("ar", { kind: "entity", id: "amazon" });

const atOnce: Phase[] = ["language", "highlight", "card", "host"];
const whenPainted: Phase[] = ["camera", "address", "title"];
const phases = [...atOnce, ...whenPainted];

/** A page whose parts note the phase they are run in. */
function aPage(order: readonly Phase[] = phases) {
  const store = createRawabitStore(index, { view: overview, isUnknown: false }, "./");
  const ran: Phase[] = [];
  const stops = order.map((phase) => store.onChoice(phase, () => ran.push(phase)));
  const choose = (view: View) => store.getState().go(view, "pointer");
  return { store, ran, choose, stops };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("what follows a choice", () => {
  it("is run in the order of the phases, whoever registered first", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(phases, { minLength: phases.length }), (order) => {
        const { ran, choose } = aPage(order);
        choose(walmart);
        expect(ran).toEqual(atOnce);
        vi.advanceTimersByTime(50);
        expect(ran).toEqual(phases);
      }),
    );
  });

  it("waits for a painted frame from the camera on, and then runs each phase in a task of its own", async () => {
    const { store, choose } = aPage([]);
    const tasks: Phase[][] = [];
    let task: Phase[] = [];
    for (const phase of phases) {
      store.onChoice(phase, () => {
        if (task.push(phase) > 1) return;
        queueMicrotask(() => {
          tasks.push(task);
          task = [];
        });
      });
    }
    choose(walmart);
    await vi.advanceTimersByTimeAsync(0);
    expect(tasks).toEqual([atOnce]);
    await vi.advanceTimersByTimeAsync(50);
    expect(tasks).toEqual([atOnce, ...whenPainted.map((phase) => [phase])]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is called off by the next choice as far as it has not been run", () => {
    const { store, ran, choose } = aPage();
    const stop = store.onChoice("camera", () => {
      stop();
      choose(amazon);
    });
    choose(walmart);
    vi.advanceTimersByTime(500);
    expect(ran).toEqual([...atOnce, "camera", ...phases]);
  });

  it("is run once for choices that no frame showed, and tells each part what it saw last", () => {
    const { store, choose } = aPage([]);
    const seen: [Phase, View, View][] = [];
    for (const phase of ["title", "camera", "card"] as const) {
      store.onChoice(phase, ({ view }, before) => seen.push([phase, before.view, view]));
    }
    choose(walmart);
    choose(amazon);
    vi.advanceTimersByTime(50);
    expect(seen).toEqual([
      ["card", overview, walmart],
      ["card", walmart, amazon],
      ["camera", overview, amazon],
      ["title", overview, amazon],
    ]);
  });

  it("is run after 250 ms, once and in the same order, where nothing is painted by then", () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, "requestAnimationFrame").mockImplementation((show) => frames.push(show));
    const cancel = vi.spyOn(window, "cancelAnimationFrame");
    const { ran, choose } = aPage([...phases].reverse());
    choose(walmart);
    vi.advanceTimersByTime(249);
    expect(ran).toEqual(atOnce);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(phases);
    expect(cancel).toHaveBeenCalledWith(frames.length);
    vi.advanceTimersByTime(500);
    expect(ran).toEqual(phases);
  });

  it("is asked for by another view and by a fresh compile, and by nothing else", () => {
    const { store, ran, choose } = aPage();
    store.getState().point({ kind: "entity", id: "walmart" });
    store.getState().leave();
    vi.advanceTimersByTime(500);
    expect(ran).toEqual([]);
    store.getState().adopt(createStoryIndex(aStory()));
    vi.advanceTimersByTime(50);
    expect(ran.splice(0)).toEqual(phases);
    choose(walmart);
    vi.advanceTimersByTime(50);
    expect(ran).toEqual(phases);
  });

  it("leaves out a part that has been taken out, also one that was still to be run", () => {
    const { ran, choose, stops } = aPage();
    choose(walmart);
    for (const stop of stops) stop();
    vi.advanceTimersByTime(500);
    expect(ran).toEqual(atOnce);
  });
});
