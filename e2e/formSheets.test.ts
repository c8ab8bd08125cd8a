import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formMedia } from "../src/app/graph/forms/form.ts";
import { canvases, nearScale } from "../src/layout/geometry/canvas.ts";

const folder = join(import.meta.dirname, "../src/app/graph/forms");
const read = (name: string) => readFileSync(join(folder, name), "utf8");

it("the style sheet and the script choose the form of the picture by the same media", () => {
  const flat = read("forms.css").replace(/\s+/g, " ").replaceAll(" / ", "/");
  const media = Array.from(flat.matchAll(/@media ([^{]*) \{/g), ([, each]) => each);
  expect(media).toEqual([formMedia.wide, formMedia.short]);
});

it("the style sheets reckon with the canvases of the forms", () => {
  const fits = Array.from(
    read("fit.css").matchAll(/data-form="(\w+)"\] \{\s*--across: (\d+)px;\s*--down: (\d+)px/g),
    ([, form, width, height]) => [form, { width: Number(width), height: Number(height) }],
  );
  expect(Object.fromEntries(fits)).toEqual(canvases);

  const limits = Array.from(
    read("few.css").matchAll(
      /\(max-width: ([\d.]+)px\) or \(max-height: ([\d.]+)px\) \{[^}]*?data-form="(\w+)"/g,
    ),
    ([, width, height, form]) => {
      const canvas = canvases[form === "short" ? "short" : "tall"];
      return [width, height]
        .map(Number)
        .map((px, at) => ((px + 0.01) / (at ? canvas.height : canvas.width)).toFixed(2));
    },
  );
  expect(limits).toEqual(
    [nearScale, 0.92, 0.75, nearScale, 0.92, 0.75].map((share) => [
      share.toFixed(2),
      share.toFixed(2),
    ]),
  );
});
