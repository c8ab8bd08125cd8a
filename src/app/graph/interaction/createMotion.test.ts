// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing } from "../scene/createDrawing.ts";
import { createMotion } from "./createMotion.ts";

const index = createStoryIndex(aStory());
const drawing = createDrawing(index, applyFilter(index, emptyFilter), "tall", wordingOf("ar"));
const linksOf = (id: string) =>
  [...drawing.links.values()].filter(({ source, target }) => source === id || target === id);
const away = { x: 300, y: 20 };

function draw(): SVGSVGElement {
  const links = [...drawing.links.values()].map(
    ({ id, home: { d } }) => `<g role="listitem"><a class="link" data-id="${id}" href="#">
      <path class="hit" d="${d}"/><path class="line" stroke="red" marker-mid="url(#m)" d="${d}"/>
      <g class="caption"><text>words</text></g></a></g>`,
  );
  const nodes = [...drawing.nodes.values()].map(
    ({ id, home: { x, y } }) =>
      `<a class="node" data-id="${id}" href="#" tabindex="0" transform="translate(${x},${y})"><circle/></a>`,
  );
  document.body.innerHTML = `<svg class="picture"><g class="viewport" transform="scale(2)"><g class="drawn">
    <g class="links words" style="--k: 2">${links.join("")}</g><g class="nodes words">${nodes.join("")}</g></g></g></svg>`;
  const svg = document.querySelector("svg");
  if (!svg) throw new Error("no picture");
  return svg;
}

const layers = () => document.querySelectorAll(".moving");
const dragged = () => document.querySelector(".moving .node")?.getAttribute("transform");
const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

let svg = draw();
beforeEach(() => {
  svg = draw();
});

test("a grabbed name and its links are drawn above the picture, which stays as it is", async () => {
  const html = svg.querySelector(".viewport")?.outerHTML.replace(/ lifted/g, "");
  const motion = createMotion(svg, drawing, () => true);
  motion.grab("walmart");
  motion.move({ x: 0, y: 0 });
  motion.move(away);
  await aFrame();
  expect(motion.placeOf("walmart")).toEqual(away);
  expect(dragged()).toBe("translate(300,20)");
  expect(svg.querySelector(".viewport")?.outerHTML.replace(/ lifted/g, "")).toBe(html);
  const hidden = [...svg.querySelectorAll<SVGElement>(".lifted")].map(({ dataset }) => dataset.id);
  expect(hidden.sort()).toEqual(["walmart", ...linksOf("walmart").map(({ id }) => id)].sort());

  const layer = layers()[0];
  expect(layer?.getAttribute("aria-hidden")).toBe("true");
  expect(layer?.querySelector(".viewport")?.getAttribute("transform")).toBe("scale(2)");
  expect(layer?.querySelectorAll("[href], [tabindex], [data-id], .hit, .caption")).toHaveLength(0);
  const lines = [...(layer?.querySelectorAll(".line") ?? [])];
  expect(lines).toHaveLength(linksOf("walmart").length);
  for (const line of lines) {
    const ends = (line.getAttribute("points") ?? "")
      .split(" ")
      .map((each) => each.split(",").map(Number));
    const off = [ends[0], ends.at(-1)].map(([x = 0, y = 0] = []) =>
      Math.hypot(x - away.x, y - away.y),
    );
    expect(Math.min(...off)).toBeLessThan(60);
  }
});

test("a name that is let go is home again at once where nothing may move by itself", async () => {
  const motion = createMotion(svg, drawing, () => true);
  motion.grab("walmart");
  motion.move(away);
  motion.release();
  await vi.waitFor(() => expect(layers()).toHaveLength(0));
  expect(motion.placeOf("walmart")).toEqual(drawing.nodes.get("walmart")?.home);
  expect(svg.dataset.moving).toBeUndefined();
  expect(svg.querySelectorAll(".lifted")).toHaveLength(0);
});

test("on its way home it can be grabbed where it is", async () => {
  const motion = createMotion(svg, drawing, () => false);
  motion.grab("walmart");
  motion.move(away);
  motion.release();
  await vi.waitFor(() => expect(motion.placeOf("walmart")).not.toEqual(away));
  const at = motion.placeOf("walmart");
  motion.grab("walmart");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(layers()).toHaveLength(1);
  expect(Math.abs(motion.placeOf("walmart").x - at.x)).toBeLessThan(Math.abs(away.x - at.x));
  motion.release();
  await vi.waitFor(() => expect(layers()).toHaveLength(0), 2000);
});

test("another name ends the way of the first, and a drawing that goes leaves nothing behind", () => {
  const motion = createMotion(svg, drawing, () => false);
  motion.grab("walmart");
  motion.move(away);
  motion.release();
  motion.grab("microsoft");
  expect(
    [...layers()].map((layer) => layer.querySelector<SVGElement>(".node")?.dataset.of),
  ).toEqual(["microsoft"]);
  motion.destroy();
  expect(document.querySelectorAll(".moving, .lifted, [data-moving]")).toHaveLength(0);
});
