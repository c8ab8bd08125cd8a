type FrameParts = {
  /** Inner width of the frame, in px. */
  readonly width: number;
  /** Whether the picture and the reading column stand side by side in a frame of this width. */
  readonly isWide: boolean;
  /** Heights in px that depend on the width alone: the title, the picture's bar, the sheet's bar. */
  readonly header: number;
  readonly graphBar: number;
  readonly panelBar: number;
  /** Height in px of all that the sheet holds, as if nothing had to be scrolled. */
  readonly content: number;
};

/** px; taller frames are left to the host. */
const most = { narrow: 1000, wide: 720 } as const;
/** The picture's height for each px of its width. */
const slope = 1;
/** The picture's share of a wide frame. */
const share = 0.6;
/** px of reading that always show. */
const leastContent = 120;

/**
 * The height at which a frame of this width shows everything without scrolling inside, as far as that is sensible.
 * It comes from the width and the content alone, never from the present height: obeyed, it gives itself again, so
 * that no host and page can drive each other up. A wide frame stays at least as wide as high, and so side by side.
 */
export function intrinsicHeight(parts: FrameParts): number {
  const { width, isWide, header, graphBar, panelBar } = parts;
  const content = panelBar + Math.max(parts.content, leastContent);
  if (!isWide) {
    return Math.min(most.narrow, Math.ceil(header + width * slope + graphBar + content));
  }
  const picture = width * share * slope + graphBar;
  const highest = Math.min(most.wide, width);
  return Math.floor(Math.min(highest, header + Math.max(picture, content)));
}
