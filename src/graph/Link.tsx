import { memo } from "react";
import type { DrawnLink } from "../drawing/createDrawing.ts";
import { toTransform } from "../drawing/linkShape.ts";
import {
  useChoice,
  useLanguage,
  useRawabit,
  useRawabitStore,
  useStory,
} from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { useEmphasis } from "./useEmphasis.ts";

type LinkProps = { link: DrawnLink; isTabStop: boolean };

/** One relation of the picture: a real link, with a wide area to hit, its line, and the mark of its kind. */
export const Link = memo(function Link({ link, isTabStop }: LinkProps) {
  const store = useRawabitStore();
  const index = useStory();
  const language = useLanguage();
  const choice = useChoice("relation", link.id);
  const emphasis = useEmphasis("relation", link.id);
  const isChosen = useRawabit(
    ({ view: { selection } }) => selection.kind === "relation" && selection.id === link.id,
  );
  const target = { kind: "relation", id: link.id } as const;
  const { point } = store.getState();
  return (
    <g role="listitem">
      <ViewLink
        to={choice}
        className={`link ${emphasis}`}
        data-id={link.id}
        data-kind={link.kind}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isChosen ? "true" : undefined}
        aria-label={index.relations.get(link.id)?.sentence[language]}
        onPointerEnter={() => point(target)}
        onPointerLeave={() => point(null)}
      >
        <path className="hit" d={link.home.d} />
        <path className="line" d={link.home.d} />
        <use href={`#mark-${link.kind}`} className="mark" transform={toTransform(link.home)} />
      </ViewLink>
    </g>
  );
});
