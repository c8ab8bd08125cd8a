// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchHeight } from "./watchHeight.ts";

/** What the browser calls when sizes change; nothing has a size in jsdom. */
let onResize = () => {};

describe("the height that a frame tells", () => {
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        constructor(callback: () => void) {
          onResize = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    document.body.innerHTML = `<div class="panel-body" style="padding: 0"><p></p></div>`;
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const size = (width: number, height: number) => {
    vi.stubGlobal("innerWidth", width);
    vi.stubGlobal("innerHeight", height);
    onResize();
  };

  it.each([
    [0, 640],
    [360, 0],
    [0, 0],
  ])("is told when the frame has a size, and not at %i × %i", (width, height) => {
    size(width, height);
    const tell = vi.fn();
    const stop = watchHeight(tell);
    size(width, height);
    expect(tell).not.toHaveBeenCalled();
    size(360, 640);
    expect(tell).toHaveBeenCalledTimes(1);
    size(width, height);
    size(360, 640);
    expect(tell).toHaveBeenCalledTimes(1);
    stop();
  });
});
