// @vitest-environment jsdom
import { expect, it } from "vitest";
import { lookOf } from "../../model/story/lookOf.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aRelation, aStory } from "../../testing/aStory.ts";
import { mountPart } from "../mountPart.tsx";
import { linkLine } from "./Link.tsx";
import { coreLook, lineLook } from "./lineLook.ts";
import type { DrawnLink } from "./scene/createDrawing.ts";

const plain: DrawnLink = {
  ...{ id: "one", source: "walmart", target: "amazon", ends: "main", weight: "main" },
  ...{ kind: "payment", look: lookOf(undefined, { kind: "payment" }), standing: "stated" },
  ...{ isEnded: false, isNear: false, caption: undefined },
  lane: { first: "walmart", second: "amazon", index: 0, count: 1 },
  home: { d: "M0,0l5,0 5,0", middle: { x: 5, y: 0 } },
};

async function marksOf(link: DrawnLink) {
  const index = createStoryIndex(aStory({ relations: [aRelation()] }));
  const { page } = await mountPart(index, "en/", <svg>{linkLine(link)}</svg>);
  return [...page.querySelectorAll("path")].map((path) => [
    path.getAttribute("class"),
    path.getAttribute("marker-mid"),
  ]);
}

it("a line bears its mark; what is not simply stated has a core, and what is over brackets", async () => {
  const mark = "url(#mark-payment-main)";
  expect(await marksOf(plain)).toEqual([["line", mark]]);
  expect(await marksOf({ ...plain, isEnded: true })).toEqual([
    ["line", mark],
    ["carrier", "url(#mark-ended-main)"],
  ]);
  expect(await marksOf({ ...plain, isEnded: true, standing: "denied" })).toEqual([
    ["line", null],
    ["core", mark],
    ["carrier", "url(#mark-ended-main)"],
    ["carrier", "url(#mark-denied)"],
  ]);
});

it("a line of what is over is thinner and paler, and hollow only where it is not simply stated", () => {
  const [now, over] = [lineLook(plain), lineLook({ ...plain, isEnded: true })];
  expect(Number(over.strokeWidth)).toBeLessThan(Number(now.strokeWidth));
  expect([now.strokeOpacity, over.strokeOpacity]).toEqual([undefined, 0.8]);
  expect(over.strokeDasharray).toBe(now.strokeDasharray);
  expect(coreLook({ ...plain, isEnded: true })).toBeNull();
  expect(coreLook({ ...plain, isEnded: true, standing: "planned" })).not.toBeNull();
});
