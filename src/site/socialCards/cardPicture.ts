import { wordingOf } from "../../i18n/allWords.ts";
import { captionSize, headingSize, lineHeight } from "../../layout/geometry/canvas.ts";
import { captionAnchor } from "../../layout/geometry/captionAnchor.ts";
import { longestCaption, wrapLabel } from "../../layout/geometry/wrapLabel.ts";
import { lineWords } from "../../model/story/claim.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import type { Story } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import type { Selection } from "../../model/story/view.ts";
import { emphasisOf, highlightOf } from "../../model/view/highlight.ts";
import { at, fade, inOrder } from "./cardEmphasis.ts";
import { drawGround, drawGroups, groundOf, sideEdges } from "./cardGrounds.ts";
import { drawCardLabel } from "./cardLabel.ts";
import { drawLinks } from "./cardLinks.ts";
import { createScene, type Frame, type Scene, type Tools } from "./cardScene.ts";
import { drawIcon, shapeOf } from "./cardShapes.ts";
import { drawLine, round } from "./cardText.ts";

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
    ...index.story.sides.map((side) => drawGround(scene, index.story, side, language, tools)),
    ...drawGroups(scene, tools.colors),
    ...drawLinks(index, selection, { ...scene, colors: tools.colors }),
    ...index.story.sides.flatMap(({ id, name }) => {
      const place = scene.places.headings[id];
      if (!place) return [];
      const at = scene.toCard(place);
      const style = {
        size: headingSize * scene.size,
        color: tools.colors(sideTone(index.story, id)),
        isBold: true,
        halo: tools.colors(groundOf(sideTone(index.story, id))),
      };
      const y = at.y + style.size * 0.35;
      return drawLine(textIn(name, language), { x: at.x, y, anchor: "middle" }, style);
    }),
    ...drawNodes(scene, index.story, tools),
    ...drawCaptions(index, selection, language, scene, tools),
  ].join("");
}

/** The words that lines carry, where both ends are shown. */
function drawCaptions(
  { story, ...index }: StoryIndex,
  selection: Selection,
  language: Language,
  { nodes, size, toCard, places }: Scene,
  { colors }: Tools,
): string[] {
  const highlight = highlightOf({ story, ...index }, selection, null);
  return story.relations.flatMap((relation) => {
    const { id, kind, source, target } = relation;
    const place = places.captions[id];
    if (!place || !nodes.has(source) || !nodes.has(target)) return [];
    const emphasis = emphasisOf(highlight, { kind: "relation", id });
    const lines = wrapLabel(lineWords(relation, wordingOf(language)), longestCaption);
    const { anchor, first } = captionAnchor(place.side, lines.length);
    const font = captionSize * size;
    const { x, y } = toCard(place);
    const style = {
      size: font,
      color: colors(kindTable.relation[kind].tone),
      isBold: true,
      halo: colors("ground"),
    };
    const words = lines.map((line, at) =>
      drawLine(line, { x, y: y + (first + at * lineHeight) * font, anchor }, style),
    );
    return [`<g${fade(emphasis)}>${words.join("")}</g>`];
  });
}

function drawNodes({ nodes, size }: Scene, story: Story, { colors }: Tools): string[] {
  const drawn = [...nodes.values()].map(({ entity, emphasis, place, radius, label }) => {
    const tone = sideTone(story, entity.side);
    const side = colors(tone);
    const isChosen = emphasis === "chosen";
    const fill = isChosen ? side : colors(`${tone}-soft`);
    const ink = isChosen ? colors("surface") : side;
    const halo = colors(`${tone}-ground`);
    const isHighlighted = emphasis === "near" || emphasis === "chosen";
    const isBold = isHighlighted || entity.weight === "lead";
    const dashes = sideEdges[tone]?.shape ?? "";
    const name = drawCardLabel(label, { colors, halo, isBold });
    // Shape and icon fade as one, so that no line shows through their overlap.
    const svg =
      `<g transform="translate(${at(place)})"${fade(emphasis)}>` +
      `<g fill="${fill}" stroke="${side}" stroke-width="${round(1.6 * size)}"${dashes}>${shapeOf(entity.kind, radius)}</g>` +
      `${drawIcon(iconOf(story, entity), radius * 1.2, ink)}${name}</g>`;
    return { emphasis, svg };
  });
  return inOrder(drawn);
}
