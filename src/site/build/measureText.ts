import { createRequire } from "node:module";
import { openSync } from "fontkit";

const family = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic";
/** Units added to every width: browsers round and hint glyphs a little differently. */
const safety = 2;
const arabicRuns = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s]*)/u;

/**
 * Build time only: reads the label face (IBM Plex Sans Arabic, weight 500) once and returns a function that gives
 * the width of one line of `text` in px at `size` px. Arabic runs are shaped, so joined forms have their own widths.
 * Throws when the font package is not installed.
 */
export function createTextMeasure(): (text: string, size: number) => number {
  const { resolve } = createRequire(import.meta.url);
  const arabic = openSync(resolve(`${family}-arabic-500-normal.woff2`));
  const latin = openSync(resolve(`${family}-latin-500-normal.woff2`));
  return (text, size) => {
    let width = 0;
    for (const run of splitScripts(text)) {
      const font = arabicRuns.test(run) ? arabic : latin;
      width += font.layout(run).advanceWidth / font.unitsPerEm;
    }
    return width * size + safety;
  };
}

/** The runs of a text that are shaped for themselves, in order: Arabic ones, with the marks and spaces in them, and others. */
export function splitScripts(text: string): string[] {
  return text.split(arabicRuns).filter((run) => run !== "");
}
