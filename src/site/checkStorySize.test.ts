import { describe, expect, it } from "vitest";
import { anEntity, aStory } from "../story/aStory.ts";
import { checkStorySize } from "./checkStorySize.ts";

describe("checkStorySize", () => {
  it("lets an ordinary story pass", () => {
    expect(() => checkStorySize(aStory())).not.toThrow();
  });

  it("refuses a story of too many pages, and says what to do", () => {
    const entity = anEntity();
    const entities = Array.from({ length: 26_000 }, (_, at) => ({ ...entity, id: `entity-${at}` }));
    const check = () => checkStorySize(aStory({ entities }));
    expect(check).toThrow(/The story "a-story" is too large: it would make \d+ pages/);
    expect(check).toThrow("Divide it into several stories.");
  });
});
