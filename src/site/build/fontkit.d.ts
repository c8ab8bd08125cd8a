/** The part of fontkit 2 that this room uses; the package ships no types. */
declare module "fontkit" {
  export type Font = {
    unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(point: number): boolean;
    layout(text: string): { advanceWidth: number };
  };
  export function openSync(path: string): Font;
}
