// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useCombobox } from "./useCombobox.ts";

const onTake = vi.fn<(option: string) => void>();
const onLeave = vi.fn();

function Box({ options }: { options: readonly string[] }) {
  const { active, onKeyDown } = useCombobox({ options, onTake, onLeave });
  return <input data-active={active} onKeyDown={onKeyDown} />;
}

const root = () => createRoot(document.body.appendChild(document.createElement("div")));
let page = root();
const show = (options: readonly string[]) =>
  act(async () => page.render(<Box options={options} />));
const active = () => document.querySelector("input")?.dataset.active;

/** @returns whether the key was left to the input */
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean | undefined> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  return act(async () => document.querySelector("input")?.dispatchEvent(event));
}

beforeEach(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  page = root();
  await show(["one", "two", "three"]);
});
afterEach(async () => {
  await act(async () => page.unmount());
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe("useCombobox", () => {
  it("has no option active at first, and goes round by the input", async () => {
    const seen = [active()];
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"]) {
      expect(await press(key)).toBe(false);
      seen.push(active());
    }
    expect(seen).toEqual([undefined, "one", "two", "three", undefined, "three", "two"]);
  });

  it("takes the active option with Enter, and the first where none is active", async () => {
    expect(await press("Enter")).toBe(false);
    await press("ArrowUp");
    await press("Enter");
    expect(onTake.mock.calls).toEqual([["one"], ["three"]]);
  });

  it("leaves with Escape", async () => {
    expect(await press("Escape")).toBe(false);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each(["Home", "End", "ArrowLeft", "ArrowRight", "a"])(
    "leaves %s to the input, and has no option active then",
    async (key) => {
      await press("ArrowDown");
      expect(await press(key)).toBe(true);
      expect(active()).toBeUndefined();
    },
  );

  it("leaves the keys of a word that is being composed, and keys with another one held", async () => {
    await press("ArrowDown");
    const others = [{ isComposing: true }, { shiftKey: true }, { ctrlKey: true }, { altKey: true }];
    for (const more of others) {
      for (const key of ["ArrowDown", "Enter", "Escape"]) {
        expect(await press(key, more)).toBe(true);
        expect(active()).toBe("one");
      }
    }
    expect(onTake).not.toHaveBeenCalled();
    expect(onLeave).not.toHaveBeenCalled();
  });

  it("has none active among other options, and leaves the keys of an empty list", async () => {
    await press("ArrowDown");
    await show(["four"]);
    expect(active()).toBeUndefined();
    await press("ArrowDown");
    expect(active()).toBe("four");
    await show([]);
    for (const key of ["ArrowDown", "ArrowUp", "Enter"]) expect(await press(key)).toBe(true);
    expect(onTake).not.toHaveBeenCalled();
  });
});
