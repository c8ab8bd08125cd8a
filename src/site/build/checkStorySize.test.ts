import { describe, expect, it } from "vitest";
import { listViews } from "../../model/view/listAddresses.ts";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { checkStorySize } from "./checkStorySize.ts";

describe("checkStorySize", () => {
  it("lets an ordinary story pass", () => {
    expect(() => checkStorySize(aStory())).not.toThrow();
  });

  it("counts the pages that list files: the sitemap names them too", () => {
    const bare = aStory({ entities: [], relations: [], quotes: [], events: [] });
    const withNames = (count: number) =>
      aStory({
        ...bare,
        entities: Array.from({ length: count }, (_, at) => anEntity({ id: `entity-${at}` })),
      });
    const perLanguage = listViews(withNames(0)).length / 2;
    expect(() => checkStorySize(withNames(25_000 - perLanguage - 1))).not.toThrow("pages");
    expect(() => checkStorySize(withNames(25_000 - perLanguage))).toThrow(
      "it would make 50002 pages",
    );
  });

  it("refuses a story of too many pages, and says what to do", () => {
    const entity = anEntity();
    const entities = Array.from({ length: 26_000 }, (_, at) => ({ ...entity, id: `entity-${at}` }));
    const check = () => checkStorySize(aStory({ entities }));
    expect(check).toThrow(/The story "a-story" is too large: it would make \d+ pages/);
    expect(check).toThrow("Divide it into several stories.");
  });
});
