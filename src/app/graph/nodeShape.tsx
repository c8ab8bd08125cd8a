import type { ReactNode } from "react";
import type { EntityKind } from "../../model/story/kinds.ts";

/**
 * Kind by shape: an entity can be told without its colour. Centred on 0, 0, within a circle of radius `r`. Elements,
 * not a component: the page takes over one thing the less for each name.
 */
export function nodeShape(kind: EntityKind, r: number): ReactNode {
  switch (kind) {
    case "company":
    case "person":
      return <circle className="shape" r={r} />;
    case "product":
    case "service":
      return <rect className="shape" x={-r} y={-r} width={2 * r} height={2 * r} rx={r * 0.4} />;
    case "site":
      return (
        <>
          <rect
            className="shape"
            x={-r * 1.15}
            y={-r * 0.9}
            width={2.3 * r}
            height={1.8 * r}
            rx="2"
          />
          <path className="shape-line" d={`M${-r * 1.15},${-r * 0.45}H${r * 1.15}`} />
        </>
      );
    case "publication":
      return <rect className="shape" x={-r * 0.85} y={-r} width={1.7 * r} height={2 * r} rx="1" />;
    case "place":
      return (
        <path className="shape" d={`M0,${-r * 1.1}L${r * 1.1},0L0,${r * 1.1}L${-r * 1.1},0Z`} />
      );
  }
}
