import type { EntityKind } from "../../model/story/kinds.ts";
import { iconLineWidth, kindTable } from "../../model/story/kindTable.ts";

type KindIconProps = { kind: EntityKind; size?: number };

/** Decoration beside a word that says the same. No icon has a direction, so none is mirrored. */
export function KindIcon({ kind, size = 20 }: KindIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="icon" d={kindTable.entity[kind].icon.d} strokeWidth={iconLineWidth} />
    </svg>
  );
}
