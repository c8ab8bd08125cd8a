import type { Place } from "../../model/story/story.ts";
import type { Emphasis } from "../../model/view/highlight.ts";
import { round } from "./cardText.ts";

const opacities = { far: 0.16, seen: 0.5, plain: 1, near: 1, chosen: 1 } as const;

const order: readonly Emphasis[] = ["far", "seen", "plain", "near", "chosen"];

/** What is lit lies above what is faded. */
export function inOrder(drawn: readonly { emphasis: Emphasis; svg: string }[]): string[] {
  return [...drawn]
    .sort((a, b) => order.indexOf(a.emphasis) - order.indexOf(b.emphasis))
    .map(({ svg }) => svg);
}

/** The attribute that fades what is not lit; empty for what is. */
export function fade(emphasis: Emphasis): string {
  const opacity = opacities[emphasis];
  return opacity === 1 ? "" : ` opacity="${opacity}"`;
}

/** A place as SVG writes it. */
export function at({ x, y }: Place): string {
  return `${round(x)},${round(y)}`;
}
