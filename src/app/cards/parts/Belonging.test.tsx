// @vitest-environment jsdom
import { expect, it } from "vitest";
import { createStoryIndex, getEntity } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { mountPart, nameOf, queriesIn } from "../../mountPart.tsx";
import { Belonging } from "./Belonging.tsx";

const entities = aStory().entities.map((one) =>
  one.id === "walmart" ? { ...one, holds: ["microsoft", "amazon"] } : one,
);
const index = createStoryIndex(aStory({ entities }));

it.each([
  ["", "walmart", "الأعضاء", ["مايكروسوفت", "أمازون"]],
  ["en/", "walmart", "Members", ["Microsoft", "Amazon"]],
  ["", "amazon", "جزء من", ["وولمارت"]],
  ["en/", "amazon", "Part of", ["Walmart"]],
])("/%s: %s: %s", async (root, id, title, names) => {
  const part = <Belonging entity={getEntity(index, id)} />;
  const { page } = await mountPart(index, root, part);
  const facts = [...page.querySelectorAll("dl > div")].map((fact) => [
    fact.querySelector("dt")?.textContent,
    queriesIn(fact).all("link").map(nameOf),
  ]);
  expect(facts).toEqual([[title, names]]);
});

it("says nothing of a name that belongs to no other and holds none", async () => {
  const part = <Belonging entity={getEntity(index, "satya-nadella")} />;
  const { page } = await mountPart(index, "en/", part);
  expect(page.innerHTML).toBe("");
});
