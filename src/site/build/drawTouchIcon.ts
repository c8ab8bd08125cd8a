import { renderAsync } from "@resvg/resvg-js";
import { touchIconSize } from "../head/touchIcon.ts";

/**
 * The icon as PNG, on a ground of its own colour: home screens round the corners themselves, and show black where a picture
 * is clear.
 * @throws if the icon's first shape, which is its ground, has no colour
 */
export async function drawTouchIcon(svg: string): Promise<Buffer> {
  const [, background] = /<rect\b[^>]*\bfill="(#[0-9a-f]{6})"/i.exec(svg) ?? [];
  if (background === undefined) throw new Error('icon.svg has no ground: <rect … fill="#…">');
  const fitTo = { mode: "width", value: touchIconSize } as const;
  const image = await renderAsync(svg, { background, fitTo, font: { loadSystemFonts: false } });
  return image.asPng();
}
