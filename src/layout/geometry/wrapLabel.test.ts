import { expect, test } from "vitest";
import { wrapLabel } from "./wrapLabel.ts";

test("a short name is one line", () => {
  expect(wrapLabel("Office 365")).toEqual(["Office 365"]);
  expect(wrapLabel("أوفيس 365")).toEqual(["أوفيس 365"]);
});

test("a long name is split where its lines are most even", () => {
  expect(wrapLabel("The Wall Street Journal")).toEqual(["The Wall", "Street Journal"]);
  expect(wrapLabel("خدمات أمازون السحابية")).toEqual(["خدمات أمازون", "السحابية"]);
});

test("a word is never split", () => {
  expect(wrapLabel("samsclub.com/everything")).toEqual(["samsclub.com/everything"]);
});

test("vowel signs do not make a name long", () => {
  expect(wrapLabel("مُحَمَّدُ عَلِيٌّ")).toHaveLength(1);
});

test("stray spaces are dropped", () => {
  expect(wrapLabel("  Amazon   Go ")).toEqual(["Amazon Go"]);
});

test("a name of many words is cut where the picture has no more room, and says so", () => {
  const name =
    "The General Authority for the Supervision of Electronic Commerce and Digital Services";
  const lines = wrapLabel(name);
  expect(lines).toHaveLength(2);
  expect(lines.join(" ")).toMatch(/^The General Authority .*…$/);
  expect(name.startsWith(lines.join(" ").slice(0, -1))).toBe(true);
  for (const line of lines) expect(line.length).toBeLessThan(30);
});
