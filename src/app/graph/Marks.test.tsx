// @vitest-environment jsdom
import { expect, it } from "vitest";
import { relationKinds } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { mountPart } from "../mountPart.tsx";
import { Marks } from "./Marks.tsx";

/** More units than the outline of any mark is long: around a square of 40, each of its lines twice. */
const longest = 4 * 40 * 2;

const ofEveryKind = relationKinds.map((kind) => aRelation({ id: kind, kind }));

it("a mark has one dash of its own, longer than its outline, and takes none of its line", async () => {
  const index = createStoryIndex(aStory({ relations: ofEveryKind }));
  const { page } = await mountPart(index, "", <Marks />);
  const dashes = relationKinds.map((kind) =>
    page.querySelector(`#mark-${kind}-main path`)?.getAttribute("stroke-dasharray"),
  );
  for (const dash of dashes) {
    expect(dash).toMatch(/^\d+$/);
    expect(Number(dash)).toBeGreaterThan(longest);
  }
});

it("a page has the marks that its story uses, and an own kind's in its own colour", async () => {
  const bribe = {
    id: "bribe",
    over: "payment" as const,
    mark: "accusation",
    name: { en: "Bribe" },
  };
  const kinds = { entities: [], relations: [bribe] };
  const relations = [
    aRelation(),
    aRelation({ id: "bribe", kind: "payment", ownKind: "bribe", symmetric: false }),
  ];
  const index = createStoryIndex(aStory({ kinds, relations }));
  const { page } = await mountPart(index, "", <Marks />);
  const ids = [...page.querySelectorAll("marker")].map(({ id }) => id);
  expect(ids.filter((id) => id.endsWith("-main"))).toEqual([
    "mark-partnership-main",
    "mark-accusation-ownership-main",
    "mark-ended-main",
  ]);
  const mark = page.querySelector("#mark-accusation-ownership-main path");
  expect(mark?.getAttribute("d")).toBe(kindTable.relation.accusation.mark.d);
  expect(mark?.getAttribute("color")).toBe("var(--ownership)");
});
