import { iconLineWidth } from "../../model/story/kindTable.ts";

/** A node's icon takes so much of its radius, to each side; its square is 24 wide. */
const reach = 0.6;
const square = 24;

/** How many times smaller or larger than itself an icon is drawn in a node. */
function scaleOf(radius: number): number {
  return (2 * reach * radius) / square;
}

/** Units that an icon's lines are wide in a node. */
export function iconStroke(radius: number): number {
  return round(iconLineWidth * scaleOf(radius));
}

const written = new Map<string, string>();

/**
 * An icon, given as a path on its square, in the middle of a node around 0, 0. Its numbers are written out for each radius, of which there
 * are few: a transform for each icon costs a crowded picture more than all else.
 */
export function iconPath(d: string, radius: number): string {
  const key = `${radius} ${d}`;
  const path = written.get(key) ?? placePath(d, radius);
  written.set(key, path);
  return path;
}

function placePath(d: string, radius: number): string {
  return d.replace(/([a-z])([^a-z]*)/gi, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return command + numbers.map((number, at) => place(command, at, number, radius)).join(" ");
  });
}

/** A coordinate, relative or not, in either direction; an arc has two radii, an angle and two flags before its end. */
function place(command: string, at: number, number: number, radius: number): number {
  const ofArc = /a/i.test(command) ? at % 7 : undefined;
  if (ofArc !== undefined && ofArc >= 2 && ofArc <= 4) return number;
  const isPlace = command === command.toUpperCase() && (ofArc === undefined || ofArc >= 5);
  return round(number * scaleOf(radius) - (isPlace ? reach * radius : 0));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
