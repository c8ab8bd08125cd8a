import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { relationKinds } from "../model/story/kinds.ts";
import { kindTable } from "../model/story/kindTable.ts";
import { sideTones } from "../model/story/sideTone.ts";
import { endedLook } from "../model/story/standingLook.ts";

const css = readFileSync(join(import.meta.dirname, "../app/ui/tokens.css"), "utf8");

type Rgb = readonly number[];
type Tokens = ReadonlyMap<string, string>;

/** The tokens of the `:root` rule that begins at or after a text. */
function tokensAfter(text: string): Tokens {
  const from = css.indexOf(text);
  expect(from, text).toBeGreaterThanOrEqual(0);
  const rule = /:root\s*\{([^}]*)\}/.exec(css.slice(from))?.[1] ?? "";
  return new Map(
    [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", is = ""]) => [name, is]),
  );
}

const base = tokensAfter(":root");
const more = new Map([...base, ...tokensAfter("@media (prefers-contrast: more)")]);
const forced = tokensAfter("@media (forced-colors: active)");

const modes = [
  { mode: "as ever", tokens: base },
  { mode: "where more contrast is asked for", tokens: more },
] as const;
const themes = [
  { theme: "light", at: 0 },
  { theme: "dark", at: 1 },
] as const;
const each = modes.flatMap((mode) => themes.map((theme) => ({ ...mode, ...theme })));

function colorOf(tokens: Tokens, name: string, at: 0 | 1): Rgb {
  const value = tokens.get(name)?.match(/#[0-9a-f]{6}\b/g)?.[at];
  if (value === undefined) throw new Error(`--${name} has no colour`);
  return [1, 3, 5].map((from) => Number.parseInt(value.slice(from, from + 2), 16));
}

function numberOf(tokens: Tokens, name: string): number {
  const value = Number(tokens.get(name));
  if (!(value > 0 && value <= 1)) throw new Error(`--${name} is no opacity`);
  return value;
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What is seen of a colour on a ground, at an opacity. */
function over(color: Rgb, ground: Rgb, opacity: number): Rgb {
  return color.map((part, at) => opacity * part + (1 - opacity) * (ground[at] ?? 0));
}

/** The grounds of the picture, and all grounds of text. */
const drawnOn = ["ground", ...sideTones.map((side) => `${side}-ground`)];
const writtenOn = [...drawnOn, "surface", "sunken"];
const kinds = [...new Set(relationKinds.map((kind) => kindTable.relation[kind].tone))];
const sides = [...sideTones, "neither"];
const marks = [...kinds, ...sides, "ink"];

/** Pairs whose contrast is less than it should be, with what it is. */
function tooFaint(
  { tokens, at }: { tokens: Tokens; at: 0 | 1 },
  { colors, grounds, least, opacity = 1 }: Asked,
): string[] {
  return colors.flatMap((name) =>
    grounds.flatMap((under) => {
      const ground = colorOf(tokens, under, at);
      const seen = contrast(over(colorOf(tokens, name, at), ground, opacity), ground);
      return seen < least ? [`${name} on ${under}: ${seen.toFixed(2)}`] : [];
    }),
  );
}

type Asked = {
  colors: readonly string[];
  grounds: readonly string[];
  least: number;
  opacity?: number;
};

/** The hue in degrees; null for what is nearly grey. */
function hueOf([red = 0, green = 0, blue = 0]: Rgb): number | null {
  const highest = Math.max(red, green, blue);
  const spread = highest - Math.min(red, green, blue);
  if (spread < 0.25 * highest) return null;
  const sextant =
    highest === red
      ? (green - blue) / spread
      : highest === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return (sextant * 60 + 360) % 360;
}

it.each(each)("$theme, $mode: no kind of relation has the hue of a side", ({ tokens, at }) => {
  const tooNear = kinds.flatMap((kind) =>
    sideTones.filter((side) => {
      const [one, other] = [hueOf(colorOf(tokens, kind, at)), hueOf(colorOf(tokens, side, at))];
      if (one === null || other === null) return false;
      const apart = Math.abs(one - other);
      return Math.min(apart, 360 - apart) < 30;
    }),
  );
  expect(tooNear).toEqual([]);
});

/** How a reader sees who lacks one kind of cones: Machado, Oliveira and Fernandes 2009. */
const eyes = {
  "with all cones": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  "without red cones": [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
  "without green cones": [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
  "without blue cones": [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
};

/** What an eye sees of a colour, in the space Oklab, times 100: a step of 1 is hardly seen. */
function seenBy(eye: readonly number[], color: Rgb): Rgb {
  const light = color.map(linear);
  const times = (matrix: readonly number[], [a = 0, b = 0, c = 0]: Rgb) =>
    [0, 3, 6].map(
      (row) => (matrix[row] ?? 0) * a + (matrix[row + 1] ?? 0) * b + (matrix[row + 2] ?? 0) * c,
    );
  const seen = times(eye, light).map((part) => Math.min(1, Math.max(0, part)));
  const cones = times([0.412, 0.536, 0.051, 0.212, 0.681, 0.107, 0.088, 0.282, 0.63], seen);
  const lab = [0.21, 0.794, -0.004, 1.978, -2.429, 0.451, 0.026, 0.783, -0.809];
  return times(lab, cones.map(Math.cbrt)).map((part) => 100 * part);
}

it.each(themes)("$theme: a further side is told from all others by every eye", ({ at }) => {
  const tooNear = Object.entries(eyes).flatMap(([name, eye]) =>
    sides.flatMap((side, place) =>
      sides.slice(0, place).flatMap((other) => {
        const [one, two] = [side, other].map((tone) => seenBy(eye, colorOf(base, tone, at)));
        const apart = Math.hypot(...(one ?? []).map((part, axis) => part - (two?.[axis] ?? 0)));
        const isFurther = [side, other].some((tone) => /third|fourth/.test(tone));
        return isFurther && apart < 6 ? [`${name}: ${side}, ${other}: ${apart.toFixed(1)}`] : [];
      }),
    ),
  );
  expect(tooNear).toEqual([]);
});

it.each(each)("$theme, $mode: a group's outline 3:1, and what a node holds", (look) => {
  expect(tooFaint(look, { colors: ["rule-strong"], grounds: drawnOn, least: 3 })).toEqual([]);
  for (const side of sides) {
    expect(tooFaint(look, { colors: [side], grounds: [`${side}-soft`], least: 3 })).toEqual([]);
  }
});

it("no browser turns a light look dark of its own accord", () => {
  const schemes = [...css.matchAll(/color-scheme: ([^;]+);/g)].map(([, scheme]) => scheme);
  expect(schemes).toEqual(["light dark", "only light", "dark", "only light"]);
});

describe("contrast", () => {
  it.each(each)("$theme, $mode: text 4.5:1 on every ground, marks 3:1", (look) => {
    const colors = ["ink", "ink-soft", "accent", ...sides];
    expect(tooFaint(look, { colors, grounds: writtenOn, least: 4.5 })).toEqual([]);
    // Lines carry words in the colour of their kind.
    expect(tooFaint(look, { colors: kinds, grounds: drawnOn, least: 4.5 })).toEqual([]);
    expect(tooFaint(look, { colors: marks, grounds: drawnOn, least: 3 })).toEqual([]);
    const { opacity } = endedLook;
    expect(tooFaint(look, { colors: kinds, grounds: drawnOn, least: 3, opacity })).toEqual([]);
    expect(tooFaint(look, { colors: ["rule-strong"], grounds: writtenOn, least: 3 })).toEqual([]);
  });

  it.each(each)("$theme, $mode: soft ink 7:1 where text stands", (look) => {
    const grounds = look.tokens === more ? writtenOn : ["ground", "surface"];
    expect(tooFaint(look, { colors: ["ink-soft"], grounds, least: 7 })).toEqual([]);
  });

  it.each(each)(
    "$theme, $mode: a ring of the keyboard 3:1, around a name and along a line",
    (look) => {
      const ring = { colors: ["focus"], grounds: writtenOn, least: 3 };
      expect(tooFaint(look, ring)).toEqual([]);
      const opacity = numberOf(look.tokens, "ring");
      expect(tooFaint(look, { ...ring, grounds: drawnOn, opacity })).toEqual([]);
    },
  );

  it.each(themes)(
    "$theme: where more contrast is asked for, all that is faded keeps 3:1",
    ({ at }) => {
      for (const name of ["faded", "faded-small", "less-lit"]) {
        const opacity = numberOf(more, name);
        const asked = { colors: marks, grounds: drawnOn, least: 3, opacity };
        expect(tooFaint({ tokens: more, at }, asked), name).toEqual([]);
        expect(opacity).toBeLessThan(1);
      }
    },
  );

  it("in forced colours every colour is the system's, and black on white keeps 3:1 where it is faded", () => {
    const colors = [...base].filter(([, value]) => value.includes("#")).map(([name]) => name);
    expect(colors.filter((name) => !/^[A-Z]\w+$/.test(forced.get(name) ?? ""))).toEqual([]);
    const [black, white] = [
      [0, 0, 0],
      [255, 255, 255],
    ] as const;
    for (const name of ["faded", "faded-small", "less-lit"]) {
      const opacity = numberOf(forced, name);
      for (const [ink, ground] of [
        [black, white],
        [white, black],
      ] as const) {
        expect(contrast(over(ink, ground, opacity), ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
