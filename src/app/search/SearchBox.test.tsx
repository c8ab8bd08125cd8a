// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { happen, mountPart, textOf } from "../mountPart.tsx";
import { SearchBox } from "./SearchBox.tsx";

const index = createStoryIndex(aStory());

describe("a quote that is found by its translation", () => {
  it.each([
    ["", "ساتيا ناديلا، مترجَم عن العربية، لا بلفظ قائله", "ar"],
    ["en/", "Satya Nadella, translated from Arabic, not the speaker’s own words", "en"],
  ])(
    "/%s: shows the Arabic words, and the translation as what no one said so",
    async (root, note, language) => {
      const { page, get } = await mountPart(index, root, <SearchBox />);
      const box = get("combobox");
      if (!(box instanceof HTMLInputElement)) throw new Error("The search has no box");
      await happen(() => {
        // React hears of a value only where it was set by the element's own setter.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(
          box,
          "stronger",
        );
        box.dispatchEvent(new Event("input", { bubbles: true }));
      });
      const [option] = page.querySelectorAll('[role="option"]');
      const lines = [...(option?.children ?? [])];
      expect(lines.map(textOf)).toEqual(["نحن أقوى معا", note, "We are stronger together"]);
      expect(lines.map((line) => line.closest("[lang]")?.getAttribute("lang"))).toEqual([
        "ar",
        language,
        "en",
      ]);
    },
  );
});
