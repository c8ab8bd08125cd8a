import {
  captionSize,
  headingSize,
  labelSizes,
  lineHeight,
  markRadius,
} from "../../../layout/geometry/canvas.ts";
import { captionsOf, headingsOf, labelsOf } from "../../../layout/geometry/labelsOf.ts";
import type { Rect } from "../../../layout/geometry/segment.ts";
import { type CaptionSide, captionSides } from "../../../model/story/kinds.ts";
import type { Place } from "../../../model/story/story.ts";
import { type Language, textIn } from "../../../model/story/texts.ts";
import { type Drawing, type DrawnLink, type DrawnNode, linesIn } from "./createDrawing.ts";
import type { Ground } from "./createGrounds.ts";

/** Ems of a letter, rather too wide than too narrow: the page measures no text before it is shown. */
const letter = 0.56;

/** Units from the middle of a line to words beside it: the mark that stands there, chosen, and some air. */
const gap = markRadius + 3;
/** Lines of text that words stand farther out than that, nearest first. */
const steps = [0, 0.25, 0.5, 1, 1.5, 2];

/** Square units that words rather cover than stand a unit farther from their line, where they seem another's. */
const nearness = 4;

/** A point in units, and how words hang at it. */
type LabelPlace = Place & { readonly side: CaptionSide };

/** What the words of one of several links may cost, as those of one do, before they are left out. */
const dearest = 100;

/** Where along its line the words of one of several links may stand: parts of the way from the middle to an end. */
const alongs = [0, 0.3, 0.5];

type Label = { readonly link: DrawnLink; readonly lines: readonly string[] };

/**
 * Where the words of several links are written, none on another's, on a mark or on an end of the links. Words that find no
 * such place near their line are left out; the first never are. What a line carries at rest stands there already.
 */
export function linkLabelPlaces(
  labels: readonly Label[],
  language: Language,
  drawing: Drawing,
  grounds: readonly Ground[],
): (Label & LabelPlace)[] {
  if (labels.length < 2) {
    const bare = labels.filter(({ link }) => !link.caption);
    return bare.map((label) => ({
      ...label,
      ...linkLabelPlace(label.link, label.lines, language, drawing, grounds),
    }));
  }
  const ends = new Set(labels.flatMap(({ link }) => namesOf(link)));
  const taken = nodesOf(drawing, [...ends]).flatMap((node) => takenBy(node, language));
  taken.push(...labels.map(({ link }) => squareAt(link.home.middle, markRadius)));
  taken.push(
    ...labels.flatMap(({ link: { caption } }) =>
      caption ? captionsOf(caption.at, [boxOf(caption.lines)], caption.at.side) : [],
    ),
  );
  const placed: (Label & LabelPlace)[] = [];
  for (const { link, lines } of labels) {
    if (link.caption) continue;
    const box = boxOf(lines);
    const found = anchorsOf(link, drawing).map((middle) => {
      const home = { d: link.home.d, middle };
      const place = linkLabelPlace({ ...link, home }, lines, language, drawing, grounds, taken);
      const rect = rectAt(place, box);
      const covered = taken.reduce((sum, each) => sum + sharedArea(rect, each), 0);
      return { place, rect, cost: covered + nearness * Math.max(0, distance(rect, middle) - gap) };
    });
    const best = found.reduce((least, one) => (one.cost < least.cost ? one : least));
    if (link !== labels[0]?.link && best.cost > dearest) continue;
    placed.push({ link, lines, ...best.place });
    taken.push(best.rect);
  }
  return placed;
}

/** The middle of a link, of its longer leg where it has two, and places on its line before and behind it. */
function anchorsOf(link: DrawnLink, drawing: Drawing): Place[] {
  const middle = link.home.roomier ?? link.home.middle;
  const ends = nodesOf(drawing, namesOf(link)).map(({ home }) => home);
  return alongs.flatMap((part) =>
    ends.map(({ x, y }) => ({
      x: middle.x + part * (x - middle.x),
      y: middle.y + part * (y - middle.y),
    })),
  );
}

/** The names that a link relates. */
function namesOf({ source, target, via }: DrawnLink): string[] {
  return via ? [source, via.id, target] : [source, target];
}

function nodesOf({ nodes }: Drawing, ids: readonly string[]): DrawnNode[] {
  return ids.flatMap((id) => nodes.get(id) ?? []);
}

/**
 * Where the words of a link are written: over its middle, unless they would lie on what the link relates or on a side's
 * heading; then under or beside it, where they cover little and are near. Words keep their size on the screen while the picture
 * grows and shrinks, so they hang at a point beside the mark and never come to lie on it. The other names are faded while
 * the words are shown.
 */
export function linkLabelPlace(
  link: DrawnLink,
  lines: readonly string[],
  language: Language,
  { nodes, width, height }: Drawing,
  grounds: readonly Ground[],
  others: readonly Rect[] = [],
): LabelPlace {
  const own = boxOf(lines);
  const { roomier, middle: mark } = link.home;
  const middle = roomier ?? mark;
  const taken = [
    ...others,
    ...(roomier ? [squareAt(mark, markRadius)] : []),
    ...namesOf(link).flatMap((id) => {
      const node = nodes.get(id);
      return node ? takenBy(node, language) : [];
    }),
    ...grounds.flatMap(({ heading, name }) => {
      return headingsOf(heading, [boxOf([textIn(name, language)], headingSize)]);
    }),
  ];
  const places = steps.flatMap((step) =>
    captionSides.map((side): LabelPlace => {
      const [across, down] = waysOf(side);
      const far = (gap + step * own.height) / Math.hypot(across, down);
      return { x: middle.x + across * far, y: middle.y + down * far, side };
    }),
  );
  const cost = (place: LabelPlace) => {
    const rect = rectAt(place, own);
    const out = isInside(rect, width, height) ? 0 : own.width * own.height;
    const covered = taken.reduce((sum, each) => sum + sharedArea(rect, each), out);
    return covered + nearness * Math.max(0, distance(rect, middle) - gap);
  };
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/** The way from a line to words at a side of it: to the right and down. */
function waysOf(side: CaptionSide): readonly [number, number] {
  const across = side.endsWith("left") ? -1 : side.endsWith("right") ? 1 : 0;
  return [across, side.startsWith("above") ? -1 : side.startsWith("below") ? 1 : 0];
}

type Box = { readonly width: number; readonly height: number };

function boxOf(lines: readonly string[], size: number = captionSize): Box {
  const longest = Math.max(...lines.map((line) => line.length));
  return {
    width: longest * letter * size,
    height: lines.length * size * lineHeight,
  };
}

/** The boxes of a node's shape and name. */
function takenBy(node: DrawnNode, language: Language): Rect[] {
  const { home, weight, radius, labelSide } = node;
  const label = boxOf(linesIn(node, language), labelSizes[weight]);
  return [squareAt(home, radius), ...labelsOf(home, radius, [label], labelSide)];
}

function squareAt({ x, y }: Place, half: number): Rect {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** The box of words that hang at a point. */
export function rectAt({ x, y, side }: LabelPlace, { width, height }: Box): Rect {
  const [across, down] = waysOf(side);
  const left = x + ((across - 1) * width) / 2;
  const top = y + ((down - 1) * height) / 2;
  return { left, right: left + width, top, bottom: top + height };
}

function isInside({ left, right, top, bottom }: Rect, width: number, height: number): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Units from a box to a point outside of it. */
function distance({ left, right, top, bottom }: Rect, { x, y }: Place): number {
  return Math.hypot(Math.max(0, left - x, x - right), Math.max(0, top - y, y - bottom));
}

/** Square units that two boxes share. */
function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
