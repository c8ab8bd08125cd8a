import { memo, useDeferredValue } from "react";
import { useIsAlive } from "../store/RawabitProvider.tsx";
import type { Drawing } from "./scene/createDrawing.ts";

/** Around each name, under everything else, a circle that a finger can hit. Only the script hears it, so it comes with the script. */
export const Reaches = memo(function Reaches({ drawing }: { drawing: Drawing }) {
  const isAlive = useDeferredValue(useIsAlive());
  return (
    <g className="reaches" aria-hidden="true">
      {isAlive &&
        [...drawing.nodes.values()].map(({ id, weight, isNear, home }) => (
          <circle
            key={id}
            className="reach"
            data-id={id}
            data-weight={weight}
            data-near={isNear || undefined}
            r="22"
            transform={`translate(${home.x},${home.y})`}
          />
        ))}
    </g>
  );
});
