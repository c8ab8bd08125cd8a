import { polygonHull } from "d3-polygon";
import { canvas, labelSize, lineHeight } from "../layout/canvas.ts";
import { linkCurve, pointOn } from "../layout/linkCurve.ts";
import { linkLanes } from "../layout/linkLanes.ts";
import { nodeRadius } from "../layout/nodeRadius.ts";
import { wrapLabel } from "../layout/wrapLabel.ts";
import { type Emphasis, emphasisOf, litBy } from "../story/emphasis.ts";
import type { Entity, Language, Place } from "../story/story.ts";
import { rankEntities, type StoryIndex } from "../story/storyIndex.ts";
import type { Selection } from "../story/view.ts";
import type { CardColors } from "./cardColors.ts";
import { iconOf, markOf, shapeOf, strokeOf } from "./cardShapes.ts";
import { drawLine, type MeasureCardText, round } from "./cardText.ts";

/** Where the picture stands in the card, in px. */
export type Frame = { x: number; y: number; width: number; height: number };

type Tools = { colors: CardColors; measure: MeasureCardText };

type CardNode = {
  entity: Entity;
  emphasis: Emphasis;
  /** In px of the card. */
  place: Place;
  radius: number;
  lines: readonly string[];
};

type Scene = {
  nodes: ReadonlyMap<string, CardNode>;
  /** px of the card for a unit of the drawing, for sizes of nodes, lines and words. */
  size: number;
  toCard: (place: Place) => Place;
};

/** A card of a large story shows what is lit and the most tied: no one reads more on a thumbnail. */
const mostShown = 60;
const opacities = { far: 0.16, seen: 0.5, plain: 1, near: 1, chosen: 1 } as const;

/** The picture with a selection lit and all else faded, as an SVG group. */
export function drawCardPicture(
  index: StoryIndex,
  selection: Selection,
  language: Language,
  frame: Frame,
  tools: Tools,
): string {
  const scene = createScene(index, selection, language, frame);
  return [
    ...index.story.sides.map((side) => drawGround(scene, side.id, tools)),
    ...index.story.sides.map(({ id, name, place }) => {
      const at = scene.toCard(place);
      const style = { size: 15 * scene.size, color: tools.colors(id), isBold: true };
      const y = at.y + style.size * 0.35;
      return drawLine(name[language], { x: at.x, y, anchor: "middle" }, style);
    }),
    ...drawLinks(index, selection, scene, tools),
    ...drawNodes(scene, tools),
  ].join("");
}

function createScene(
  index: StoryIndex,
  selection: Selection,
  language: Language,
  frame: Frame,
): Scene {
  const lit = litBy(index, selection, null);
  const emphasisFor = (id: string) => emphasisOf(lit, { kind: "entity", id });
  const { entities } = index.story;
  const ranked = entities.length > mostShown ? rankEntities(index) : entities;
  const shown = ranked.filter(
    ({ id }, at) => at < mostShown || (lit !== null && emphasisFor(id) !== "far"),
  );
  const width = Math.max(canvas.width, ...shown.map(({ place }) => place.x + 20));
  const height = Math.max(canvas.height, ...shown.map(({ place }) => place.y + 20));
  const scale = Math.min(frame.width / width, frame.height / height);
  const size = Math.max(scale, 1);
  const left = frame.x + (frame.width - width * scale) / 2;
  const top = frame.y + (frame.height - height * scale) / 2;
  const toCard = ({ x, y }: Place) => ({ x: left + x * scale, y: top + y * scale });
  const most = Math.max(1, ...entities.map(({ mentions }) => mentions.length));
  const nodes = shown.map((entity): CardNode => {
    const emphasis = emphasisFor(entity.id);
    return {
      entity,
      emphasis,
      place: toCard(entity.place),
      radius: nodeRadius(entity.mentions.length, most) * size,
      lines: wrapLabel(entity.name[language]),
    };
  });
  return { nodes: new Map(nodes.map((node) => [node.entity.id, node])), size, toCard };
}

/** The tinted ground of a side: the hull of its nodes and their labels, with a wide radius. */
function drawGround({ nodes, size }: Scene, side: string, { colors }: Tools): string {
  const corners = [...nodes.values()]
    .filter(({ entity }) => entity.side === side)
    .flatMap(({ place: { x, y }, radius, lines }): [number, number][] => {
      const half = Math.max(radius, ...lines.map((line) => line.length * size * 3.1));
      const bottom = y + radius + lines.length * lineHeight * size;
      return [
        [x - half, y - radius],
        [x + half, y - radius],
        [x - half, bottom],
        [x + half, bottom],
      ];
    });
  const hull = polygonHull(corners);
  if (!hull) return "";
  const d = `M${hull.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).join("L")}Z`;
  const color = colors(`${side}-ground`);
  const width = round(14 * size);
  return `<path d="${d}" fill="${color}" stroke="${color}" stroke-width="${width}" stroke-linejoin="round"/>`;
}

function drawLinks(
  index: StoryIndex,
  selection: Selection,
  { nodes, size }: Scene,
  { colors }: Tools,
): string[] {
  const lit = litBy(index, selection, null);
  const lanes = linkLanes(index.story.relations);
  const drawn = index.story.relations.flatMap(({ id, kind, source, target }) => {
    const lane = lanes.get(id);
    const from = nodes.get(source);
    const to = nodes.get(target);
    const first = nodes.get(lane?.first ?? "");
    const second = nodes.get(lane?.second ?? "");
    if (!lane || !from || !to || !first || !second) return [];
    const emphasis = emphasisOf(lit, { kind: "relation", id });
    const curve = linkCurve(first.place, second.place, lane.index, lane.count);
    const { width, dashes } = strokeOf(kind);
    const strength = emphasis === "chosen" ? 1.9 : 1;
    const color = colors(kind);
    const bend = curve.control ? `Q${at(curve.control)} ` : "L";
    const dash = dashes === undefined ? "" : ` stroke-dasharray="${scaled(dashes, size)}"`;
    const cap = kind === "location" ? ' stroke-linecap="round"' : "";
    const middle = pointOn(curve, 0.5);
    const angle = Math.atan2(to.place.y - from.place.y, to.place.x - from.place.x);
    const turn = `translate(${at(middle)})rotate(${round((angle * 180) / Math.PI)})scale(${round(size * (emphasis === "chosen" ? 1.4 : 1))})`;
    const svg =
      `<g${fade(emphasis)}><path d="M${at(curve.from)}${bend}${at(curve.to)}" fill="none" stroke="${color}"` +
      ` stroke-width="${round(width * size * strength)}"${dash}${cap}/>` +
      `<g transform="${turn}">${markOf(kind, color, colors("ground"))}</g></g>`;
    return [{ emphasis, svg }];
  });
  return inOrder(drawn);
}

function drawNodes({ nodes, size }: Scene, { colors }: Tools): string[] {
  const drawn = [...nodes.values()].map(({ entity, emphasis, place, radius, lines }) => {
    const side = colors(entity.side);
    const isChosen = emphasis === "chosen";
    const fill = isChosen ? side : colors(`${entity.side}-soft`);
    const ink = isChosen ? colors("surface") : side;
    const halo = colors(entity.side === "neither" ? "ground" : `${entity.side}-ground`);
    const font = (emphasis === "near" || emphasis === "chosen" ? labelSize : 12) * size;
    const words = lines.map((line, row) =>
      drawLine(
        line,
        { x: 0, y: radius + font * (1.02 + row * 1.25), anchor: "middle" },
        {
          size: font,
          color: colors("ink"),
          isBold: emphasis === "near" || emphasis === "chosen",
          halo,
        },
      ),
    );
    // Shape and icon fade as one, so that no line shows through their overlap.
    const svg =
      `<g transform="translate(${at(place)})"${fade(emphasis)}>` +
      `<g fill="${fill}" stroke="${side}" stroke-width="${round(1.6 * size)}">${shapeOf(entity.kind, radius)}</g>` +
      `${iconOf(entity.kind, radius * 1.2, ink)}${isNamed(emphasis, nodes.size) ? words.join("") : ""}</g>`;
    return { emphasis, svg };
  });
  return inOrder(drawn);
}

/** In a large story only what is lit is named: the rest would lie over one another. */
function isNamed(emphasis: Emphasis, count: number): boolean {
  return count < mostShown || emphasis === "chosen" || emphasis === "near";
}

const order: readonly Emphasis[] = ["far", "seen", "plain", "near", "chosen"];

/** What is lit lies above what is faded. */
function inOrder(drawn: readonly { emphasis: Emphasis; svg: string }[]): string[] {
  return [...drawn]
    .sort((a, b) => order.indexOf(a.emphasis) - order.indexOf(b.emphasis))
    .map(({ svg }) => svg);
}

function fade(emphasis: Emphasis): string {
  const opacity = opacities[emphasis];
  return opacity === 1 ? "" : ` opacity="${opacity}"`;
}

function at({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}

function scaled(dashes: string, size: number): string {
  return dashes
    .split(" ")
    .map((dash) => round(Number(dash) * size))
    .join(" ");
}
