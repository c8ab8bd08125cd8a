// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { isByKeyboard } from "./isByKeyboard.ts";

/** Clicks as browsers make them. */
const clicks = {
  "a key's, in Chromium": new PointerEvent("click", { detail: 0, pointerType: "" }),
  "a key's, in Firefox": new PointerEvent("click", { detail: 1, pointerType: "" }),
  "a key's, in a browser whose clicks have no pointer": new MouseEvent("click", { detail: 0 }),
  "a mouse's": new PointerEvent("click", { detail: 1, pointerType: "mouse" }),
  "a finger's": new PointerEvent("click", { detail: 1, pointerType: "touch" }),
  "a pen's, of which nothing is counted": new PointerEvent("click", { pointerType: "pen" }),
  "a mouse's, in a browser whose clicks have no pointer": new MouseEvent("click", { detail: 1 }),
} as const;

describe("a click", () => {
  it("is told to be a key's by its pointer, and not by its count alone", () => {
    const byKey = Object.entries(clicks).filter(([, click]) => isByKeyboard(click));
    expect(byKey.map(([name]) => name)).toEqual(
      Object.keys(clicks).filter((name) => name.startsWith("a key's")),
    );
  });
});
