declare module "subset-font" {
  /** Cuts a font to the letters of `text` (HarfBuzz), keeping its layout features. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: "woff2" | "sfnt" },
  ): Promise<Buffer>;
}
