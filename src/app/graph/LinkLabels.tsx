import { memo } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { lineHeight } from "../../layout/geometry/canvas.ts";
import { captionAnchor } from "../../layout/geometry/captionAnchor.ts";
import { wrapLabel } from "../../layout/geometry/wrapLabel.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { lineWords } from "../../model/story/claim.ts";
import { useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { kindColor } from "../ui/kindColor.ts";
import type { Drawing } from "./scene/createDrawing.ts";
import type { Ground } from "./scene/createGrounds.ts";
import { linkLabelPlaces } from "./scene/linkLabelPlace.ts";

/** Letters of words that stand alone in one line. */
const longestLine = 28;

type LinkLabelsProps = { drawing: Drawing; grounds: readonly Ground[] };

/**
 * The words of the relation that is pointed at or chosen, or of all that a step of the tour adds, at their lines, above
 * everything else.
 */
export const LinkLabels = memo(function LinkLabels({ drawing, grounds }: LinkLabelsProps) {
  const index = useStory();
  const { wording } = useTranslation();
  const { language } = wording;
  const ids = useRawabit(({ hover, view: { selection } }) => {
    const focus = hover ?? selection;
    if (focus.kind === "relation") return focus.id;
    return focus.kind === "step"
      ? tourOf(index).find(({ id }) => id === focus.id)?.adds
      : undefined;
  });
  const labels = [ids ?? []].flat().flatMap((id) => {
    const [link, relation] = [drawing.links.get(id), index.relations.get(id)];
    if (!link || !relation) return [];
    const words = lineWords(relation, wording);
    // Several have less room each, and a phone's stage has none for a long line.
    const isOneLine = ids === id && words.length <= longestLine;
    return [{ link, lines: isOneLine ? [words] : wrapLabel(words) }];
  });
  return linkLabelPlaces(labels, language, drawing, grounds).map(({ link, lines, x, y, side }) => {
    const { anchor, first } = captionAnchor(side, lines.length);
    return (
      <text
        key={link.id}
        className="link-label"
        data-kind={link.kind}
        fill={kindColor(link.kind)}
        y={y}
        textAnchor={anchor}
        lang={language}
      >
        {lines.map((line, at) => (
          <tspan key={line} x={x} dy={`${at === 0 ? first : lineHeight}em`}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
});
