import type { ReactNode } from "react";
import { nodeOutline, type OutlinePart } from "../../layout/geometry/nodeOutline.ts";
import type { EntityKind } from "../../model/story/kinds.ts";

/** The outline of a kind. Elements, not a component: the page takes over one thing the less for each name. */
export function nodeShape(kind: EntityKind, r: number): ReactNode {
  return nodeOutline(kind, r).map(drawPart);
}

function drawPart(part: OutlinePart): ReactNode {
  switch (part.tag) {
    case "circle":
      return <circle key="circle" className="shape" r={part.r} />;
    case "rect": {
      const { x, y, width, height, rx } = part;
      return <rect key="rect" className="shape" {...{ x, y, width, height, rx }} />;
    }
    case "path":
      return <path key="path" className={part.isLine ? "shape-line" : "shape"} d={part.d} />;
  }
}
