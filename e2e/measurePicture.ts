import type { Locator } from "@playwright/test";
import { index } from "./builtStory.ts";

/** The two names that each relation joins. */
export const endsOf: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  index.story.relations.map(({ id, source, target }) => [id, [source, target]]),
);

/** What the browser drew and a reader sees, in px of the window. Plain data, so that it can leave the page. */
export type Drawn = {
  readonly stage: Box;
  readonly labels: readonly { id: string; size: number; lines: readonly Box[] }[];
  readonly headings: readonly Box[];
  /** The words that lines carry, by the relation's id. */
  readonly captions: readonly { id: string; size: number; lines: readonly Box[] }[];
  readonly nodes: readonly { id: string; box: Box; place: string }[];
  readonly links: readonly {
    id: string;
    hit: number;
    /** From edge to edge. */
    length: number;
    points: readonly (readonly [number, number])[];
  }[];
  /** Ids of link and node where a link runs over a node that is not its end. */
  readonly covered: readonly string[];
  /** Ids of ground and node where a node stands on the ground of a side that is not its own. */
  readonly strays: readonly string[];
};

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * Reads the boxes of the picture as it stands in a page or a frame. Letters are measured by their ink, not by their line's height. What
 * a small stage leaves out is not there.
 */
export function measurePicture(html: Locator): Promise<Drawn> {
  return html.evaluate(async (_, ends) => {
    await document.fonts.ready;
    const round = (value: number) => Math.round(value * 100) / 100;
    const toBox = ({ left, top, right, bottom }: DOMRect) => ({
      left: round(left),
      top: round(top),
      right: round(right),
      bottom: round(bottom),
    });
    const isSeen = (element: Element) => {
      // Without a script a page holds the pictures of all forms, and shows one.
      if (!element.checkVisibility()) return false;
      const thing = element.closest(".node, .link");
      return thing === null || getComputedStyle(thing).opacity !== "0";
    };
    const all = <E extends Element>(selector: string) =>
      [...document.querySelectorAll<E>(`svg.picture ${selector}`)].filter(isSeen);
    const idOf = (element: Element) => element.closest("[data-id]")?.getAttribute("data-id") ?? "";
    const matrixOf = (element: SVGGraphicsElement) => element.getScreenCTM() ?? new DOMMatrix();
    const brush = document.createElement("canvas").getContext("2d");

    /** One line's ink: its width from the browser, its height from the font. */
    const inkOf = (line: SVGTextContentElement) => {
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(line);
      const scale = matrixOf(line).d;
      const start = line.getStartPositionOfChar(0).matrixTransform(matrixOf(line));
      if (!brush) throw new Error("No canvas to measure with");
      brush.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = brush.measureText(line.textContent ?? "");
      const shift =
        getComputedStyle(line).dominantBaseline === "central"
          ? Number.parseFloat(fontSize) * 0.35
          : 0;
      const { left, right } = line.getBoundingClientRect();
      return {
        left: round(left),
        right: round(right),
        top: round(start.y + (shift - ink.actualBoundingBoxAscent) * scale),
        bottom: round(start.y + (shift + ink.actualBoundingBoxDescent) * scale),
      };
    };
    /** A line that a style hides has no letters to measure. */
    const isDrawn = (line: SVGTextContentElement) => line.getNumberOfChars() > 0;
    const wordsOf = (text: SVGTextElement) => ({
      id: idOf(text),
      size: Number.parseFloat(getComputedStyle(text).fontSize) * matrixOf(text).d,
      lines: [...text.querySelectorAll("tspan")].filter(isDrawn).map(inkOf),
    });

    const sample = (path: SVGPathElement) => {
      const matrix = matrixOf(path);
      const length = path.getTotalLength();
      return Array.from({ length: 61 }, (_, step) =>
        path.getPointAtLength((length * step) / 60).matrixTransform(matrix),
      );
    };
    const isIn = (shape: SVGGeometryElement, at: DOMPoint) => {
      const point = at.matrixTransform(matrixOf(shape).inverse());
      return shape.isPointInFill(point) || shape.isPointInStroke(point);
    };

    const shapes = all<SVGGeometryElement>(".drawn .node .shape");
    const lines = all<SVGPathElement>(".drawn .link .line");
    const grounds = all<SVGPathElement>(".ground");
    return {
      stage: toBox(document.querySelector(".stage")?.getBoundingClientRect() ?? new DOMRect()),
      labels: all<SVGTextElement>(".drawn .node .label").map(wordsOf),
      headings: all<SVGTextElement>(".side-heading").filter(isDrawn).map(inkOf),
      captions: all<SVGTextElement>(".drawn .caption text:not(.halo)").map(wordsOf),
      nodes: shapes.map((shape) => ({
        id: idOf(shape),
        box: toBox(shape.getBoundingClientRect()),
        place: shape.closest(".node")?.getAttribute("transform") ?? "",
      })),
      links: lines.map((line) => {
        const hit = line.parentElement?.querySelector<SVGPathElement>(".hit");
        return {
          id: idOf(line),
          hit: hit ? Number.parseFloat(getComputedStyle(hit).strokeWidth) * matrixOf(hit).d : 0,
          length: line.getTotalLength() * matrixOf(line).d,
          points: sample(line).map(({ x, y }) => [round(x), round(y)] as const),
        };
      }),
      covered: lines.flatMap((line) => {
        const points = sample(line);
        return shapes
          .filter((shape) => !ends[idOf(line)]?.includes(idOf(shape)))
          .filter((shape) => points.some((point) => isIn(shape, point)))
          .map((shape) => `${idOf(line)} over ${idOf(shape)}`);
      }),
      strays: grounds.flatMap((ground) =>
        all<SVGGraphicsElement>(".drawn .node")
          .filter((node) => node.dataset.side !== ground.dataset.side)
          .filter((node) => isIn(ground, new DOMPoint(0, 0).matrixTransform(matrixOf(node))))
          .map((node) => `${idOf(node)} on ${idOf(ground)}`),
      ),
    };
  }, endsOf);
}
