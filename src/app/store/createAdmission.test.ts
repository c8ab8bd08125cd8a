// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { createAdmission } from "./createAdmission.ts";
import { createRawabitStore } from "./createRawabitStore.ts";

const index = createStoryIndex(aStory());
const arabic = aView("ar");
const english = aView("en");
const walmart = aView("ar", { kind: "entity", id: "walmart" });

/** A page in Arabic; `come` is the arrival of the English words, `fail` that they do not arrive. */
function aPage() {
  const languages = new Set(["ar"]);
  const leave = vi.fn();
  const src = "https://site.example/assets/words-en-1.js";
  const admit = createAdmission(
    () => src,
    (language) => languages.has(language),
    leave,
  );
  const store = createRawabitStore(index, { view: arabic, isUnknown: false }, "/", admit);
  const scripts = () => [...document.head.querySelectorAll("script")];
  const end = async (type: "load" | "error") => {
    scripts()[0]?.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
  };
  const come = () => {
    languages.add("en");
    return end("load");
  };
  return { ...store.getState(), store, leave, scripts, come, fail: () => end("error") };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.head.replaceChildren();
  vi.useRealTimers();
});

describe("a view in the other language", () => {
  it("is shown when its words have come, which are asked for once and not before", async () => {
    const { go, store, scripts, come, leave } = aPage();
    go(walmart, "pointer");
    expect(store.getState().view).toBe(walmart);
    expect(scripts()).toEqual([]);
    go(english, "keys");
    expect(scripts().map(({ src }) => src)).toEqual(["https://site.example/assets/words-en-1.js"]);
    expect(store.getState().view).toBe(walmart);
    await come();
    expect(store.getState()).toMatchObject({ view: english, move: "keys" });
    go(arabic, "pointer");
    expect(store.getState().view).toBe(arabic);
    go(english, "pointer");
    expect(store.getState().view).toBe(english);
    expect(scripts()).toHaveLength(1);
    expect(leave).not.toHaveBeenCalled();
  });

  it("gives way to what is chosen meanwhile", async () => {
    const { go, store, come } = aPage();
    go(english, "pointer");
    go(walmart, "pointer");
    await come();
    expect(store.getState().view).toBe(walmart);
  });

  it.each(["error", "silence"])("is gone to by its page where the words end in %s", async (how) => {
    const { go, store, leave, fail } = aPage();
    go(english, "pointer");
    if (how === "error") await fail();
    else await vi.advanceTimersByTimeAsync(2000);
    expect(leave.mock.calls).toEqual([[english, "pointer"]]);
    expect(store.getState().view).toBe(arabic);
    go(english, "host");
    await vi.advanceTimersByTimeAsync(0);
    expect(leave).toHaveBeenLastCalledWith(english, "host");
  });

  it("tells a step of the history from the address that the page was opened at", async () => {
    const { arrive, go, leave, fail } = aPage();
    arrive({ view: english, isUnknown: true });
    await fail();
    expect(leave).toHaveBeenLastCalledWith(english, "start");
    go(walmart, "pointer");
    arrive({ view: english, isUnknown: false });
    await vi.advanceTimersByTimeAsync(0);
    expect(leave).toHaveBeenLastCalledWith(english, "history");
  });
});
