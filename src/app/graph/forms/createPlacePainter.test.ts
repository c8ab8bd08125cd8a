// @vitest-environment jsdom
import { expect, test } from "vitest";
import { wordingOf } from "../../../i18n/allWords.ts";
import { applyFilter, emptyFilter } from "../../../model/story/filter.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { createDrawing, homeIn } from "../scene/createDrawing.ts";
import { createGrounds } from "../scene/createGrounds.ts";
import { createPlacePainter } from "./createPlacePainter.ts";

const index = createStoryIndex(aStory());
const drawing = createDrawing(index, applyFilter(index, emptyFilter), "tall", wordingOf("ar"));
const grounds = createGrounds(index, drawing);

function aPicture() {
  const make = (tag: string, attributes: Record<string, string>, ...inside: Element[]) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  };
  const links = [...drawing.links.values()].map(({ id, home }) =>
    make("a", { class: "link", "data-id": id }, make("path", { class: "line", d: home.d })),
  );
  const nodes = [...drawing.nodes.values()].map(({ id, home }) =>
    make("a", { class: "node", "data-id": id, transform: `translate(${home.x},${home.y})` }),
  );
  const drawn = make("g", { class: "drawn" }, ...links, ...nodes);
  const tinted = grounds.map(({ id }) => make("path", { class: "ground", "data-id": id }));
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.append(...tinted, drawn);
  return svg;
}

const written = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll(".node, .line")].map(
    (element) => element.getAttribute("transform") ?? element.getAttribute("d"),
  );

test("names, links and grounds stand where they are told, and at home as they were drawn", () => {
  const svg = aPicture();
  const atHome = written(svg);
  const paint = createPlacePainter(svg, drawing, grounds);
  const home = homeIn(drawing.nodes);
  paint((id) => ({ x: home(id).x + 10, y: home(id).y }));
  const node = svg.querySelector('.node[data-id="walmart"]');
  expect(node?.getAttribute("transform")).toBe("translate(250,180)");
  expect(written(svg).filter((value, at) => value === atHome[at])).toEqual([]);
  const moved = svg.querySelector(".ground")?.getAttribute("d");
  paint(home);
  expect(written(svg)).toEqual(atHome);
  expect(svg.querySelector(".ground")?.getAttribute("d")).not.toBe(moved);
});
