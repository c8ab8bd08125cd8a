import { expect, test } from "vitest";
import { iconTable } from "../../model/story/iconTable.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { iconPath, iconStroke } from "./iconPath.ts";

test("is the icon, drawn around the middle and smaller", () => {
  expect(kindTable.entity.person.icon.d).toBe(
    "M17 8a5 5 0 1 1-10 0a5 5 0 1 1 10 0zM20 21a8 8 0 0 0-16 0",
  );
  expect(iconStroke(10)).toBe(0.875);
  expect(iconPath(kindTable.entity.person.icon.d, 10)).toBe(
    "M2.5 -2a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 1 1 5 0zM4 4.5a4 4 0 0 0 -8 0",
  );
});

test("tells a place from a way in every kind of command", () => {
  expect(iconPath(kindTable.entity.product.icon.d, 20)).toMatch(
    /^M-1 9\.73a2 2 0 0 0 2 0l7 -4A2 2 0 0 0 9 4V-4/,
  );
});

/** Ends of a path's commands; of arcs the ends alone. */
function endsOf(d: string): number[][] {
  let at = [0, 0];
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = "", rest = ""]) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = { a: 7, h: 1, v: 1, z: 0 }[command.toLowerCase()] ?? 2;
    const ends: number[][] = [];
    for (let first = 0; size > 0 && first < numbers.length; first += size) {
      const last = numbers.slice(first, first + size);
      const isRelative = command === command.toLowerCase();
      const [x = 0, y = 0] = at;
      const [dx = 0, dy = 0] = isRelative ? [0, 0] : [x, y];
      if (/h/i.test(command)) at = [(last[0] ?? 0) + x - dx, y];
      else if (/v/i.test(command)) at = [x, (last[0] ?? 0) + y - dy];
      else at = [(last.at(-2) ?? 0) + x - dx, (last.at(-1) ?? 0) + y - dy];
      ends.push(at);
    }
    return ends;
  });
}

const icons = [
  ...Object.entries(kindTable.entity).map(([id, { icon }]) => [id, icon.d] as const),
  ...Object.entries(iconTable).map(([id, { d }]) => [id, d] as const),
];

test.each(icons)("draws all of %s in the middle of its node", (_, d) => {
  const whole = endsOf(d);
  const small = endsOf(iconPath(d, 10));
  expect(small.length).toBe(whole.length);
  for (const [at, end] of whole.entries()) {
    for (const [axis, value] of end.entries()) {
      expect(small[at]?.[axis]).toBeCloseTo(value / 2 - 6, 1);
    }
  }
});
