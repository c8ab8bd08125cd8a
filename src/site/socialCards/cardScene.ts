import { labelGap, labelSizes, nodeRadius } from "../../layout/geometry/canvas.ts";
import { wrapLabel } from "../../layout/geometry/wrapLabel.ts";
import type { Entity, Place, StoryDrawing } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import { aView, type Selection } from "../../model/story/view.ts";
import { type Emphasis, emphasisOf, highlightOf } from "../../model/view/highlight.ts";
import { surroundingsOf } from "../../model/view/surroundings.ts";
import { visibilityOf } from "../../model/view/visibility.ts";
import { aroundOf } from "./aroundOf.ts";
import type { CardColors } from "./cardColors.ts";
import type { CardLabel } from "./cardLabel.ts";
import type { MeasureCardText } from "./cardText.ts";

/** Where the picture stands in the card, in px. */
export type Frame = { x: number; y: number; width: number; height: number };

export type Tools = { colors: CardColors; measure: MeasureCardText };

export type CardNode = {
  entity: Entity;
  emphasis: Emphasis;
  /** In px of the card. */
  place: Place;
  radius: number;
  label: CardLabel;
};

export type Scene = {
  nodes: ReadonlyMap<string, CardNode>;
  /** px of the card for a unit of the drawing, for sizes of nodes, lines and words. */
  size: number;
  toCard: (place: Place) => Place;
  places: StoryDrawing;
};

/** What stands in the picture, placed in the card. */
export function createScene(
  index: StoryIndex,
  selection: Selection,
  language: Language,
  frame: Frame,
): Scene {
  const highlight = highlightOf(index, selection, null);
  const emphasisFor = (id: string) => emphasisOf(highlight, { kind: "entity", id });
  const { entities } = index.story;
  const visibility = visibilityOf(index, aView(language, selection), "tall", surroundingsOf);
  const places = visibility.around
    ? aroundOf(index, visibility, "tall")
    : index.story.drawings.tall;
  const { width, height } = places;
  const scale = Math.min(frame.width / width, frame.height / height);
  const size = Math.max(scale, 1);
  const left = frame.x + (frame.width - width * scale) / 2;
  const top = frame.y + (frame.height - height * scale) / 2;
  const toCard = ({ x, y }: Place) => ({ x: left + x * scale, y: top + y * scale });
  const nodes = entities.flatMap((entity): CardNode[] => {
    const place = places.nodes[entity.id];
    const isLit = highlight !== null && emphasisFor(entity.id) !== "far";
    if (!place || (place.isNear && !isLit)) return [];
    const emphasis = emphasisFor(entity.id);
    const radius = nodeRadius(entity.weight, place.isNear) * size;
    const isHighlighted = emphasis === "near" || emphasis === "chosen";
    const label = {
      side: place.label,
      lines: wrapLabel(textIn(entity.label ?? entity.name, language)),
      radius,
      font: (labelSizes[entity.weight] - (isHighlighted ? 0 : 1)) * size,
      gap: labelGap * size,
    };
    return [{ entity, emphasis, place: toCard(place), radius, label }];
  });
  return { nodes: new Map(nodes.map((node) => [node.entity.id, node])), size, toCard, places };
}
