/** The part of fontkit 2 that this room uses; the package ships no types. */
declare module "fontkit" {
  export type Font = {
    unitsPerEm: number;
    layout(text: string): { advanceWidth: number };
  };
  export function openSync(path: string): Font;
}
