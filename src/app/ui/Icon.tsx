import { iconLineWidth } from "../../model/story/kindTable.ts";

type IconProps = { d: string; size?: number };

/** Decoration beside a word that says the same. No icon has a direction, so none is mirrored. */
export function Icon({ d, size = 20 }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path className="icon" d={d} strokeWidth={iconLineWidth} />
    </svg>
  );
}
