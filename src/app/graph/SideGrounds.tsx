import { Fragment, memo } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { headingSize } from "../../layout/geometry/canvas.ts";
import { textIn } from "../../model/story/texts.ts";
import { aView, type DrawnTarget } from "../../model/story/view.ts";
import { useLanguage, useRawabit } from "../store/RawabitProvider.tsx";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { useHref } from "../store/ViewLink.tsx";
import { type Ground, groundEdge, groundPath } from "./scene/createGrounds.ts";
import { type Group, groupPath } from "./scene/createGroups.ts";
import type { PlaceOf } from "./scene/linkShape.ts";

type SideGroundsProps = {
  grounds: readonly Ground[];
  groups: readonly Group[];
  placeOf: PlaceOf;
  /** The one thing that the Tab key stops at. */
  tabStop: DrawnTarget;
};

/**
 * The tinted grounds of the sides, each with its heading, a real link: the conflict, before a word is read. Over them the outlines of
 * groups, whose names are their own nodes.
 */
export const SideGrounds = memo(function SideGrounds({
  grounds,
  groups,
  placeOf,
  tabStop,
}: SideGroundsProps) {
  const { t } = useTranslation();
  return (
    <>
      <g aria-hidden="true">
        {grounds.map((ground) => {
          const edge = groundEdge(ground, placeOf);
          const of = { "data-id": ground.id, "data-side": ground.tone };
          return (
            <Fragment key={ground.id}>
              <path className="ground" {...of} d={groundPath(ground, placeOf)} />
              {edge && <path className="ground-edge" {...of} d={edge} />}
            </Fragment>
          );
        })}
        {groups.map((group) => (
          <path
            key={group.id}
            className="group"
            data-id={group.id}
            data-at={group.at}
            d={groupPath(group, placeOf)}
          />
        ))}
      </g>
      {grounds.length > 0 && (
        <g className="words" role="list" aria-label={t("filter.sides")}>
          {grounds.map((ground) => (
            <Heading
              key={ground.id}
              ground={ground}
              isTabStop={tabStop.kind === "side" && tabStop.id === ground.id}
            />
          ))}
        </g>
      )}
    </>
  );
});

/** Units that a letter of a heading takes, for what is hit with it. */
const letter = headingSize * 0.55;

type HeadingProps = { ground: Ground; isTabStop: boolean };

const Heading = memo(function Heading({
  ground: { id, tone, name, heading, nodes },
  isTabStop,
}: HeadingProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const filter = useRawabit(({ view }) => view.filter);
  const isCurrent = useIsCurrent("side", id);
  const width = Math.round(Math.max(60, textIn(name, language).length * letter));
  const count = t("count.entities", { count: nodes.length });
  return (
    <g role="listitem">
      <a
        className="side"
        data-id={id}
        href={href({ ...aView(language, { kind: "side", id }), filter })}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={[isolate(textIn(name, language)), t("side.kind"), count].join(
          t("punctuation.comma"),
        )}
        transform={`translate(${heading.x},${heading.y})`}
      >
        <rect className="side-reach" x={-width / 2} y="-13" width={width} height="26" rx="6" />
        <text
          className="side-heading"
          data-side={tone}
          lang={language}
          fill="currentColor"
          stroke="none"
        >
          {textIn(name, language)}
        </text>
      </a>
    </g>
  );
});
