import { memo } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { headingSize } from "../../layout/geometry/canvas.ts";
import { aView, type DrawnTarget } from "../../model/story/view.ts";
import { useLanguage, useRawabit } from "../store/RawabitProvider.tsx";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { useHref } from "../store/ViewLink.tsx";
import { type Ground, groundPath } from "./scene/createGrounds.ts";
import type { PlaceOf } from "./scene/linkShape.ts";

type SideGroundsProps = {
  grounds: readonly Ground[];
  placeOf: PlaceOf;
  /** The one thing that the Tab key stops at. */
  tabStop: DrawnTarget;
};

/** The tinted grounds of the sides, each with its heading, a real link: the conflict, before a word is read. */
export const SideGrounds = memo(function SideGrounds({
  grounds,
  placeOf,
  tabStop,
}: SideGroundsProps) {
  const { t } = useTranslation();
  return (
    <>
      <g aria-hidden="true">
        {grounds.map((ground) => (
          <path
            key={ground.id}
            className="ground"
            data-id={ground.id}
            data-side={ground.tone}
            d={groundPath(ground, placeOf)}
          />
        ))}
      </g>
      <g className="words" role="list" aria-label={t("filter.sides")}>
        {grounds.map((ground) => (
          <Heading
            key={ground.id}
            ground={ground}
            isTabStop={tabStop.kind === "side" && tabStop.id === ground.id}
          />
        ))}
      </g>
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
  const width = Math.round(Math.max(60, name[language].length * letter));
  const count = t("count.entities", { count: nodes.length });
  return (
    <g role="listitem">
      <a
        className="side"
        data-id={id}
        href={href({ ...aView(language, { kind: "side", id }), filter })}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={[isolate(name[language]), t("side.kind"), count].join(t("graph.comma"))}
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
          {name[language]}
        </text>
      </a>
    </g>
  );
});
