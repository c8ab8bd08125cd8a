import { Building2, Globe, MapPin, Newspaper, Package, UserRound, Workflow } from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { kindIconPaths } from "./kindIconPaths.ts";

const icons = {
  company: Building2,
  product: Package,
  service: Workflow,
  site: Globe,
  person: UserRound,
  publication: Newspaper,
  place: MapPin,
} as const;

type Attributes = Readonly<Record<string, string>>;

/** The parts of Lucide's drawing: the name and attributes of each. */
function partsOf(markup: string): [string, Attributes][] {
  return [...markup.matchAll(/<(path|rect|circle|polyline) ([^>]*?)\/?>/g)].map(
    ([, name = "", all = ""]) => [
      name,
      Object.fromEntries(
        [...all.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    ],
  );
}

/** The same part as a path; a first move is absolute in either case. */
function asPath([name, a]: [string, Attributes]): string {
  const n = (key: string) => Number(a[key]);
  if (name === "path")
    return (a.d ?? "").replace(/^m([\d.]+ [\d.]+) (?=\d)/, "M$1l").replace(/^m/, "M");
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

for (const [kind, Icon] of Object.entries(icons)) {
  test(`${kind}: every part of Lucide's drawing, and no more`, () => {
    const parts = partsOf(renderToStaticMarkup(createElement(Icon)));
    expect(parts.length).toBeGreaterThan(1);
    expect(kindIconPaths[kind]).toBe(parts.map(asPath).join(""));
  });
}
