import { describe, expect, it } from "vitest";
import { type Gesture, isForPicture } from "./isForPicture.ts";

const plain = { button: 0, ctrlKey: false, metaKey: false } as const;
const wheel: Gesture = { ...plain, type: "wheel" };
const fingers = (length: number): Gesture => ({ touches: { length } });

describe("a gesture over the picture", () => {
  it("moves the picture on its own page", () => {
    expect(isForPicture(wheel, false)).toBe(true);
    expect(isForPicture(fingers(1), false)).toBe(true);
    expect(isForPicture(fingers(2), false)).toBe(true);
  });

  it("is left to a page that scrolls, unless a key or a second finger says otherwise", () => {
    expect(isForPicture(wheel, true)).toBe(false);
    expect(isForPicture({ ...wheel, ctrlKey: true }, true)).toBe(true);
    expect(isForPicture({ ...wheel, metaKey: true }, true)).toBe(true);
    expect(isForPicture(fingers(1), true)).toBe(false);
    expect(isForPicture(fingers(2), true)).toBe(true);
  });

  it("drags with the first button alone, anywhere", () => {
    for (const isEmbeddedHere of [true, false]) {
      expect(isForPicture({ ...plain, type: "mousedown" }, isEmbeddedHere)).toBe(true);
      expect(isForPicture({ ...plain, type: "mousedown", button: 2 }, isEmbeddedHere)).toBe(false);
      expect(isForPicture({ ...plain, type: "mousedown", ctrlKey: true }, isEmbeddedHere)).toBe(
        false,
      );
    }
  });
});
