import { memo } from "react";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { type Ground, groundPath } from "./scene/createGrounds.ts";
import type { PlaceOf } from "./scene/linkShape.ts";

type SideGroundsProps = { grounds: readonly Ground[]; placeOf: PlaceOf };

/** The tinted grounds of the sides, each with its heading: the conflict, before a word is read. */
export const SideGrounds = memo(function SideGrounds({ grounds, placeOf }: SideGroundsProps) {
  const language = useLanguage();
  return (
    <g className="words" aria-hidden="true">
      {grounds.map((ground) => (
        <path
          key={ground.id}
          className="ground"
          data-id={ground.id}
          data-side={ground.tone}
          d={groundPath(ground, placeOf)}
        />
      ))}
      {grounds.map(({ id, tone, name, heading }) => (
        <text
          key={id}
          className="side-heading"
          data-side={tone}
          x={heading.x}
          y={heading.y}
          lang={language}
          fill="currentColor"
          stroke="none"
        >
          {name[language]}
        </text>
      ))}
    </g>
  );
});
