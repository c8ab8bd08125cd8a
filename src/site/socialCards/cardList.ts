import { wordsOf } from "../../i18n/allWords.ts";
import { directionOf } from "../../model/language/script.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import { rankEntities, type StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import type { CardColors } from "./cardColors.ts";
import { createColumn } from "./cardColumn.ts";
import type { Frame } from "./cardScene.ts";
import { drawIcon, shapeOf } from "./cardShapes.ts";
import { type MeasureCardText, round } from "./cardText.ts";

const most = 9;
const radius = 19;

/** The list of the story: the names that lead it, each with its connections, and how many more there are. */
export function drawCardList(
  index: StoryIndex,
  language: Language,
  frame: Frame,
  { colors, measure }: { colors: CardColors; measure: MeasureCardText },
): string {
  const { t } = wordsOf(language);
  const isFromRight = directionOf(language) === "rtl";
  const entities = rankEntities(index);
  const shown = entities.slice(0, most);
  const row = frame.height / (shown.length + (entities.length > most ? 0.7 : 0));
  const column = createColumn(frame.x, frame.width, measure);
  const names = createColumn(frame.x + (isFromRight ? 0 : 56), frame.width - 56, measure);
  const soft = { size: 20, isBold: false, isFromRight, color: colors("ink-soft") };
  const rows = shown.map((entity, at) => {
    const { id, kind, side, name } = entity;
    const tone = sideTone(index.story, side);
    const middle = frame.y + (at + 0.5) * row;
    const count = t("count.relations", { count: index.relationsOf.get(id)?.length ?? 0 });
    const style = { size: 26, isBold: at < 3, isFromRight, color: colors("ink") };
    const room = frame.width - 56 - measure(count, soft.size, false) - 16;
    const line = createColumn(0, room, measure).fit(textIn(name, language), style, 1);
    return [
      at > 0 &&
        `<rect x="${frame.x}" y="${round(middle - row / 2)}" width="${frame.width}" height="1" fill="${colors("rule")}"/>`,
      `<g transform="translate(${isFromRight ? column.right - radius - 2 : column.left + radius + 2},${round(middle)})">`,
      `<g fill="${colors(`${tone}-soft`)}" stroke="${colors(tone)}" stroke-width="2">${shapeOf(kind, radius)}</g>`,
      `${drawIcon(iconOf(index.story, entity), radius * 1.2, colors(tone))}</g>`,
      ...names.draw(line, style, middle + 9),
      column.drawAcross(count, soft, middle + 7),
    ];
  });
  const more = `+${t("count.entities", { count: entities.length - most })}`;
  if (entities.length > most) {
    rows.push(names.draw([more], soft, frame.y + (most + 0.35) * row + 7));
  }
  return rows.flat().filter(Boolean).join("");
}
