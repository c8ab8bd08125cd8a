import type { Plugin } from "vite";

/** How d3-transition interpolates a value that is no number: as a colour where it reads as one. */
const asColor =
  /: b instanceof color \? interpolateRgb\s*: \(c = color\(b\)\) \? \(b = c, interpolateRgb\)/;
/** Functions that d3-interpolate and d3-ease make when they are loaded. Making one does nothing else, which no bundler can know. */
const made = /^(var \w+ = )(?=\w+\(|\(function)/gm;

/**
 * Leaves d3-color, and the easings that nothing asks for, out of the script. The camera's flight is the only transition of d3, and
 * colours are the style sheet's. Were a colour given to a transition, it would be interpolated as a text with numbers.
 */
export function leanD3Plugin(): Plugin {
  const replace = (code: string, id: string) => {
    const [found, text] = id.includes("d3-transition")
      ? [asColor, ""]
      : [made, "$1/* @__PURE__ */ "];
    if (code.search(found) < 0) throw new Error(`${id} has changed: see leanD3Plugin`);
    return { code: code.replace(found, text), map: null };
  };
  return {
    name: "rawabit:lean-d3",
    apply: "build",
    transform: { filter: { id: /d3-(?:transition|interpolate|ease)\.mjs$/ }, handler: replace },
  };
}
