// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { coalesce } from "./coalesce.ts";

describe("what a host says many times", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is done at once when it is said once", () => {
    const done = vi.fn();
    const say = coalesce(done);
    say("one");
    expect(done.mock.calls).toEqual([["one"]]);
    vi.runAllTimers();
    say("another");
    expect(done.mock.calls).toEqual([["one"], ["another"]]);
  });

  it("is done for the first and the last of a flood, and never for those between", () => {
    const done = vi.fn();
    const say = coalesce(done);
    for (let at = 0; at < 10_000; at += 1) say(at);
    expect(done.mock.calls).toEqual([[0]]);
    vi.runAllTimers();
    expect(done.mock.calls).toEqual([[0], [9999]]);
    vi.runAllTimers();
    expect(done).toHaveBeenCalledTimes(2);
  });

  it("is done again after a fault in it", () => {
    let done = 0;
    const say = coalesce((isFaulty: boolean) => {
      done += 1;
      if (isFaulty) throw new Error("a fault");
    });
    expect(() => say(true)).toThrow("a fault");
    vi.runAllTimers();
    say(false);
    expect(done).toBe(2);
  });
});
