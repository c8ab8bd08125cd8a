import { expect, test } from "vitest";
import { kindIconPaths } from "../ui/kindIconPaths.ts";
import { iconPath, iconStroke } from "./iconPath.ts";

test("is the icon, drawn around the middle and smaller", () => {
  expect(kindIconPaths.person).toBe("M17 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0zM20 21a8 8 0 0 0-16 0");
  expect(iconStroke(10)).toBe(0.875);
  expect(iconPath("person", 10)).toBe(
    "M2.5 -2a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 1 1 5 0zM4 4.5a4 4 0 0 0 -8 0",
  );
});

test("tells a place from a way in every kind of command", () => {
  expect(iconPath("product", 20)).toMatch(/^M-1 9\.73a2 2 0 0 0 2 0l7 -4A2 2 0 0 0 9 4V-4/);
});

test.each(Object.keys(kindIconPaths))("keeps %s within its node", (kind) => {
  const [first = ""] = iconPath(kind, 8).split(/(?=[a-z])/);
  for (const number of first.match(/-?[\d.]+/g) ?? []) {
    expect(Math.abs(Number(number))).toBeLessThanOrEqual(8);
  }
});
