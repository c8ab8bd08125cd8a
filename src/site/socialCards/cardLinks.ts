import { hasMark, legsOf } from "../../layout/geometry/legsOf.ts";
import { linkCurve, pointOn } from "../../layout/geometry/linkCurve.ts";
import { linkLanes } from "../../layout/geometry/linkLanes.ts";
import { lineWidth, markScales } from "../../model/story/lineWeight.ts";
import { lookOf } from "../../model/story/lookOf.ts";
import { endedLook, hollowWidths, standingLook } from "../../model/story/standingLook.ts";
import type { Place, StoryDrawing } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Selection } from "../../model/story/view.ts";
import { emphasisOf, highlightOf } from "../../model/view/highlight.ts";
import type { CardColors } from "./cardColors.ts";
import { at, fade, inOrder } from "./cardEmphasis.ts";
import { markOf } from "./cardShapes.ts";
import { round } from "./cardText.ts";

type LinkScene = {
  nodes: ReadonlyMap<string, { readonly place: Place }>;
  /** px of the card for a unit of the drawing. */
  size: number;
  colors: CardColors;
  places: Pick<StoryDrawing, "relations">;
};

/** The relations between the nodes of a card, each with the mark of its kind; what is lit lies above. */
export function drawLinks(
  index: StoryIndex,
  selection: Selection,
  { nodes, size, colors, places }: LinkScene,
): string[] {
  const highlight = highlightOf(index, selection, null);
  const isDrawn = places.relations && new Set(places.relations);
  const relations = index.story.relations.filter(({ id }) => isDrawn?.has(id) ?? true);
  const lanes = linkLanes(index.story.relations.flatMap(legsOf));
  const drawn = relations.flatMap(legsOf).flatMap((relation) => {
    const { id, of = id, weight, source, target, standing, ended = false } = relation;
    const lane = lanes.get(id);
    const from = nodes.get(source);
    const to = nodes.get(target);
    const first = nodes.get(lane?.first ?? "");
    const second = nodes.get(lane?.second ?? "");
    if (!lane || !from || !to || !first || !second) return [];
    const emphasis = emphasisOf(highlight, { kind: "relation", id: of });
    const curve = linkCurve(first.place, second.place, lane.index, lane.count);
    const drawnAs = lookOf(index.story.kinds, relation);
    const { tone, line } = drawnAs;
    const strength = emphasis === "chosen" ? 1.9 : 1;
    const color = colors(tone);
    const bend = curve.control ? `Q${at(curve.control)} ` : "L";
    const dash = line.dashes ? ` stroke-dasharray="${scaled(line.dashes, size)}"` : "";
    const cap = line.cap ? ` stroke-linecap="${line.cap}"` : "";
    const middle = pointOn(curve, 0.5);
    const angle = Math.atan2(to.place.y - from.place.y, to.place.x - from.place.x);
    const turn = `translate(${at(middle)})rotate(${round((angle * 180) / Math.PI)})scale(${round(size * (emphasis === "chosen" ? 1.4 : markScales[weight]))})`;
    const d = `M${at(curve.from)}${bend}${at(curve.to)}`;
    const stroke = (paint: string, width: number, more: string) =>
      `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${round(width * size * strength)}"${more}/>`;
    const look = standing.kind === "stated" ? null : standingLook[standing.kind];
    const width = lineWidth(drawnAs, weight, ended);
    const pale = ended ? ` stroke-opacity="${endedLook.opacity}"` : "";
    const brackets = ended
      ? `<path d="${endedLook.brackets}" fill="${colors("ground")}" stroke="${colors("ink-soft")}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`
      : "";
    const hollow = hollowWidths(width);
    const coreDash = look?.core.dashes
      ? ` stroke-dasharray="${scaled(look.core.dashes, size)}"`
      : "";
    const strike = look?.strike
      ? `<path d="${look.strike}" fill="none" stroke="${colors("ink")}" stroke-width="2.2" stroke-linecap="round"/>`
      : "";
    const mark = hasMark(relation)
      ? `<g transform="${turn}">${markOf(drawnAs, color, colors("ground"))}${brackets}${strike}</g>`
      : "";
    const svg =
      `<g${fade(emphasis)}>${stroke(color, look ? hollow.line : width, dash + cap + pale)}` +
      `${look ? stroke(colors("ground"), hollow.core, coreDash) : ""}${mark}</g>`;
    return [{ emphasis, svg }];
  });
  return inOrder(drawn);
}

function scaled(dashes: string, size: number): string {
  return dashes
    .split(" ")
    .map((dash) => round(Number(dash) * size))
    .join(" ");
}
