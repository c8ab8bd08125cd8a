import { describe, expect, it } from "vitest";
import { lookOf } from "../../../model/story/lookOf.ts";
import type { Place } from "../../../model/story/story.ts";
import type { Drawing, DrawnLink, DrawnNode } from "./createDrawing.ts";
import type { Ground } from "./createGrounds.ts";
import { linkLabelPlace, linkLabelPlaces, rectAt } from "./linkLabelPlace.ts";

const aNode = (id: string, home: Place, labelSide: DrawnNode["labelSide"]): DrawnNode => ({
  id,
  kind: "company",
  icon: "",
  side: "alliance",
  tone: "first-side",
  home,
  labelSide,
  weight: "main",
  radius: 10,
  isNear: false,
  name: { ar: id, en: id },
  lines: { ar: [id], en: [id] },
});

function aDrawing(from: DrawnNode, to: DrawnNode): { drawing: Drawing; link: DrawnLink } {
  const middle = { x: (from.home.x + to.home.x) / 2, y: (from.home.y + to.home.y) / 2 };
  const link: DrawnLink = {
    id: "tie",
    kind: "role",
    look: lookOf(undefined, { kind: "role" }),
    isEnded: false,
    via: undefined,
    standing: "stated",
    weight: "main",
    ends: "main",
    isNear: false,
    caption: undefined,
    source: from.id,
    target: to.id,
    lane: { first: from.id, second: to.id, index: 0, count: 1 },
    home: { d: "", middle },
  };
  const nodes = new Map([from, to].map((node) => [node.id, node]));
  return {
    drawing: {
      form: "tall" as const,
      isAround: false,
      sides: new Map(),
      partial: new Set<string>(),
      width: 360,
      height: 390,
      nodes,
      links: new Map([["tie", link]]),
    },
    link,
  };
}

/** Units that words take. */
const boxOf = (words: string) => ({ width: words.length * 0.56 * 13, height: 17 });

describe("the words of a link", () => {
  it("stand over its middle where nothing of its own is there", () => {
    const { drawing, link } = aDrawing(
      aNode("a", { x: 60, y: 200 }, "below"),
      aNode("b", { x: 300, y: 200 }, "below"),
    );
    expect(linkLabelPlace(link, ["runs"], "en", drawing, [])).toEqual({
      x: 180,
      y: 190,
      side: "above",
    });
  });

  it("never lie on the mark of their own line, however large they are drawn", () => {
    const { drawing, link } = aDrawing(
      aNode("a", { x: 180, y: 120 }, "below"),
      aNode("b", { x: 180, y: 280 }, "below"),
    );
    const place = linkLabelPlace(link, ["took over 77% of"], "en", drawing, []);
    const { middle } = link.home;
    for (const size of [13, 20, 40]) {
      const { left, right, top, bottom } = rectAt(place, { width: size * 9, height: size * 1.3 });
      const [x, y] = [
        Math.max(left - middle.x, middle.x - right),
        Math.max(top - middle.y, middle.y - bottom),
      ];
      expect(Math.max(x, y)).toBeGreaterThanOrEqual(7);
    }
  });

  it.each([
    ["a name beside a near end", { x: 150, y: 200 }, { x: 215, y: 195 }, "left"],
    ["a near end under its middle", { x: 180, y: 200 }, { x: 180, y: 235 }, "below"],
    ["a name at the picture's edge", { x: 14, y: 30 }, { x: 14, y: 70 }, "right"],
  ] as const)("leave the line for %s", (_, from, to, side) => {
    const words = "took over";
    const { drawing, link } = aDrawing(aNode("from", from, "above"), aNode("Flipkart", to, side));
    const place = linkLabelPlace(link, [words], "en", drawing, []);
    const { left, right, top, bottom } = rectAt(place, boxOf(words));
    expect(left).toBeGreaterThanOrEqual(0);
    for (const { home } of drawing.nodes.values()) {
      const isClear =
        left >= home.x + 9 || right <= home.x - 9 || top >= home.y + 9 || bottom <= home.y - 9;
      expect(isClear, `${place.side} on ${home.x},${home.y}`).toBe(true);
    }
  });

  it("rather touch a name than stand away from a short line, where they seem another's", () => {
    const { drawing, link } = aDrawing(
      { ...aNode("ساتيا ناديلا", { x: 290, y: 369 }, "right"), radius: 8 },
      { ...aNode("مايكروسوفت", { x: 339, y: 330 }, "left"), radius: 17 },
    );
    const middle = { x: 311, y: 352 };
    const short = { ...link, home: { d: "", middle } };
    const place = linkLabelPlace(short, ["يقود"], "ar", drawing, []);
    const { left, right, top, bottom } = rectAt(place, boxOf("يقود"));
    const aside = Math.max(0, left - middle.x, middle.x - right);
    const over = Math.max(0, top - middle.y, middle.y - bottom);
    expect(Math.hypot(aside, over)).toBeLessThan(20);
  });

  it("leave a side's heading to be read", () => {
    const { drawing, link } = aDrawing(
      aNode("a", { x: 60, y: 200 }, "below"),
      aNode("b", { x: 300, y: 200 }, "below"),
    );
    const name = { ar: "التحالف", en: "The alliance" };
    const ground: Ground = {
      id: "alliance",
      tone: "first-side",
      name,
      nodes: [],
      heading: { x: 180, y: 188 },
    };
    const { top, bottom } = rectAt(
      linkLabelPlace(link, ["runs"], "en", drawing, [ground]),
      boxOf("runs"),
    );
    expect(Math.abs((top + bottom) / 2 - 188)).toBeGreaterThan(13);
  });
});

describe("the words of several links", () => {
  const ends = [
    aNode("a", { x: 40, y: 40 }, "below"),
    aNode("b", { x: 320, y: 40 }, "below"),
    aNode("c", { x: 40, y: 340 }, "below"),
    aNode("d", { x: 320, y: 340 }, "below"),
  ];
  const nodes = new Map(ends.map((node) => [node.id, node]));
  const aLink = (source: string, target: string, middle: Place) => {
    const one = aDrawing(ends[0] ?? aNode("a", middle, "below"), aNode(target, middle, "below"));
    return { ...one.link, id: `${source} ${target}`, source, target, home: { d: "", middle } };
  };
  const { drawing: empty } = aDrawing(
    aNode("a", { x: 0, y: 0 }, "below"),
    aNode("b", { x: 0, y: 0 }, "below"),
  );
  const drawing = { ...empty, nodes, links: new Map() };
  const widthOf = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));

  it("stand apart from one another, where their lines cross", () => {
    const labels = [aLink("a", "d", { x: 180, y: 190 }), aLink("b", "c", { x: 182, y: 192 })].map(
      (link) => ({ link, lines: ["is a partner", "of the other"] }),
    );
    const [one, other, ...more] = linkLabelPlaces(labels, "en", drawing, []).map(
      ({ lines, ...place }) =>
        rectAt(place, { width: widthOf(lines) * 0.56 * 13, height: lines.length * 16.9 }),
    );
    if (!one || !other) throw new Error("Words were left out");
    expect(more).toEqual([]);
    const isApart =
      one.right <= other.left ||
      other.right <= one.left ||
      one.bottom <= other.top ||
      other.bottom <= one.top;
    expect(isApart).toBe(true);
  });

  it("are left out where there is no room for all of them, and the first are kept", () => {
    const links = Array.from({ length: 24 }, () => aLink("a", "b", { x: 180, y: 40 }));
    const labels = links.map((link) => ({ link, lines: ["is a partner of the other"] }));
    const placed = linkLabelPlaces(labels, "en", drawing, []);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(12);
    expect(placed[0]?.link).toBe(links[0]);
  });
});
