import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  ChevronUp,
  CircleHelp,
  Expand,
  ExternalLink,
  icons,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
  Search,
  Share2,
  Shrink,
  X,
} from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { iconTable } from "../../model/story/iconTable.ts";
import { kindIcons } from "../../model/story/kindIcons.ts";
import { type Tool, toolIconPaths } from "./toolIconPaths.ts";

const tools: Readonly<Record<Tool, LucideIcon>> = {
  arrowDown: ArrowDown,
  arrowLeft: ArrowLeft,
  arrowRight: ArrowRight,
  arrowUp: ArrowUp,
  expand: Expand,
  maximize: Maximize,
  minus: Minus,
  plus: Plus,
  shrink: Shrink,
  share: Share2,
  x: X,
  search: Search,
  help: CircleHelp,
  externalLink: ExternalLink,
  chevronDown: ChevronDown,
  chevronUp: ChevronUp,
};

type Attributes = Readonly<Record<string, string>>;

/** The parts of Lucide's drawing: the name and attributes of each. */
function partsOf(markup: string): [string, Attributes][] {
  return [...markup.matchAll(/<(path|rect|circle|polyline|line) ([^>]*?)\/?>/g)].map(
    ([, name = "", all = ""]) => [
      name,
      Object.fromEntries(
        [...all.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    ],
  );
}

/** The same part as a path; its first move is absolute, what follows a relative one stays relative. */
function asPath([name, a]: [string, Attributes]): string {
  const n = (key: string) => Number(a[key]);
  if (name === "path")
    return (a.d ?? "").replace(/^m([\d.]+ [\d.]+) ?(?=[-\d])/, "M$1l").replace(/^m/, "M");
  if (name === "line") return `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`;
  if (name === "polyline") return `M${a.points}`;
  if (name === "circle") {
    const [r, w] = [n("r"), 2 * n("r")];
    return `M${n("cx") + r} ${n("cy")}a${r} ${r} 0 1 1-${w} 0a${r} ${r} 0 1 1 ${w} 0z`;
  }
  const r = n("rx");
  const [w, h] = [n("width") - 2 * r, n("height") - 2 * r];
  const turn = (x: number, y: number) =>
    `a${r} ${r} 0 0 1${x < 0 ? "" : " "}${x}${y < 0 ? "" : " "}${y}`;
  return (
    `M${n("x") + r} ${n("y")}h${w}${turn(r, r)}v${h}${turn(-r, r)}h-${w}${turn(-r, -r)}v-${h}` +
    `${turn(r, -r)}z`
  );
}

function pathOf(Icon: LucideIcon): string {
  const parts = partsOf(renderToStaticMarkup(createElement(Icon)));
  expect(parts.length).toBeGreaterThan(0);
  return parts.map(asPath).join("");
}

const drawings = [...Object.entries(kindIcons), ...Object.entries(iconTable)];

test.each(drawings)("%s: every part of Lucide's drawing, and no more", (_, icon) => {
  const [, Icon] = Object.entries(icons).find(([name]) => name === icon.lucide) ?? [];
  expect(Icon && pathOf(Icon)).toBe(icon.d);
});

test.each(Object.entries(toolIconPaths))(
  "%s: every part of Lucide's drawing, and no more",
  (name, path) => {
    const [, Icon] = Object.entries(tools).find(([tool]) => tool === name) ?? [];
    expect(Icon && pathOf(Icon)).toBe(path);
  },
);
