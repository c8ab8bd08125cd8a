/** A part of the picture: the middle of what is seen, and its width. */
export type ZoomView = [x: number, y: number, width: number];

/** The straight way between two views: each place of the picture keeps the direction in which it moves. */
export function interpolateZoom([x, y, width]: ZoomView, [toX, toY, toWidth]: ZoomView) {
  return (share: number): ZoomView => {
    const wide = width * (toWidth / width) ** share;
    const along = toWidth === width ? share : (wide - width) / (toWidth - width);
    return [x + (toX - x) * along, y + (toY - y) * along, wide];
  };
}
