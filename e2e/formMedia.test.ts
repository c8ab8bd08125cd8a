import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formMedia } from "../src/app/graph/forms/form.ts";

const sheet = readFileSync(join(import.meta.dirname, "../src/app/graph/forms/forms.css"), "utf8");

it("the style sheet and the script choose the form of the picture by the same media", () => {
  const flat = sheet.replace(/\s+/g, " ").replaceAll(" / ", "/");
  const media = Array.from(flat.matchAll(/@media ([^{]*) \{/g), ([, each]) => each);
  expect(media).toEqual([formMedia.wide, formMedia.short]);
});
