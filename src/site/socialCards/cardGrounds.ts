import { groupPadding, headingSize } from "../../layout/geometry/canvas.ts";
import { type Corner, hullPath, roundedPath } from "../../layout/geometry/hullPath.ts";
import { type SideTone, sideTone } from "../../model/story/sideTone.ts";
import type { Story } from "../../model/story/story.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import type { CardColors } from "./cardColors.ts";
import { fade } from "./cardEmphasis.ts";
import { cornersOf } from "./cardLabel.ts";
import type { CardNode, Scene, Tools } from "./cardScene.ts";
import { round } from "./cardText.ts";

type Side = Story["sides"][number];

/** What tells a third and a fourth side from the others without a colour, as in the page's picture: of its ground and of its shapes. */
export const sideEdges: Readonly<Partial<Record<SideTone, { ground: string; shape: string }>>> = {
  "third-side": { ground: ' stroke-dasharray="5 4"', shape: ' stroke-dasharray="6 1.5"' },
  "fourth-side": {
    ground: ' stroke-linecap="round" stroke-dasharray="0.1 5"',
    shape: ' stroke-linecap="round" stroke-dasharray="0.1 3"',
  },
};

/** The token of the ground under a side: that of a third is no tint, but can be seen. */
export function groundOf(tone: SideTone): string {
  return tone === "neither" ? "neither-soft" : `${tone}-ground`;
}

/** The tinted ground of a side: the hull of its nodes, their labels and its heading, with a wide radius. */
export function drawGround(
  scene: Scene,
  story: Story,
  { id, name }: Side,
  language: Language,
  tools: Tools,
) {
  const { colors, measure } = tools;
  const { nodes, size, toCard, places } = scene;
  const place = places.headings[id];
  if (!place) return "";
  const heading = toCard(place);
  const half = measure(textIn(name, language), headingSize * size, true) / 2;
  const corners: Corner[] = [...nodes.values()]
    .filter(({ entity }) => entity.side === id)
    .flatMap(cornersOfNode);
  if (corners.length > 0) {
    corners.push(
      [heading.x - half, heading.y - 8 * size],
      [heading.x + half, heading.y - 8 * size],
    );
  }
  const d = hullPath(corners);
  if (d === "") return "";
  const tone = sideTone(story, id);
  const color = colors(groundOf(tone));
  const pad = 6 * size;
  const ground = `<path d="${d}" fill="${color}" stroke="${color}" stroke-width="${round(2 * pad)}" stroke-linejoin="round"/>`;
  const edge = sideEdges[tone]?.ground;
  if (edge === undefined) return ground;
  return `${ground}<path d="${roundedPath(corners, pad)}" fill="none" stroke="${colors(tone)}" stroke-width="1.5"${edge}/>`;
}

/** The outline of each name that holds others, round it and those of them that are shown. */
export function drawGroups({ nodes, size }: Scene, colors: CardColors): string[] {
  return [...nodes.values()].flatMap((holder) => {
    const members = (holder.entity.holds ?? []).flatMap((id) => nodes.get(id) ?? []);
    const d = roundedPath([holder, ...members].flatMap(cornersOfNode), groupPadding * size);
    if (members.length === 0 || d === "") return [];
    const line = `stroke="${colors("rule-strong")}" stroke-width="${round(size)}"`;
    return [`<path d="${d}" fill="none" ${line}${fade(holder.emphasis)}/>`];
  });
}

function cornersOfNode({ place: { x, y }, label }: CardNode): Corner[] {
  return cornersOf(label).map(([dx, dy]) => [x + dx, y + dy]);
}
