import { memo } from "react";
import { captionAnchor } from "../../layout/geometry/captionAnchor.ts";
import { lineWords } from "../../model/story/claim.ts";
import { useLanguage, useRawabit } from "../store/RawabitProvider.tsx";
import { kindColor } from "../ui/kindColor.ts";
import type { Drawing } from "./scene/createDrawing.ts";
import type { Ground } from "./scene/createGrounds.ts";
import { linkLabelPlace } from "./scene/linkLabelPlace.ts";

type LinkLabelProps = { drawing: Drawing; grounds: readonly Ground[] };

/** The words of the relation that is pointed at or chosen, at its line, above everything else. */
export const LinkLabel = memo(function LinkLabel({ drawing, grounds }: LinkLabelProps) {
  const language = useLanguage();
  const id = useRawabit(({ hover, view: { selection } }) => {
    const focus = hover ?? selection;
    return focus.kind === "relation" ? focus.id : null;
  });
  const label = useRawabit(({ index }) => {
    const relation = id === null ? undefined : index.relations.get(id);
    return relation && lineWords(relation, language);
  });
  const link = id === null ? undefined : drawing.links.get(id);
  if (!link || link.caption || label === undefined) return null;
  const { x, y, side } = linkLabelPlace(link, label, language, drawing, grounds);
  const { anchor, first } = captionAnchor(side, 1);
  return (
    <text
      className="link-label"
      data-kind={link.kind}
      fill={kindColor(link.kind)}
      y={y}
      textAnchor={anchor}
      lang={language}
    >
      <tspan x={x} dy={`${first}em`}>
        {label}
      </tspan>
    </text>
  );
});
