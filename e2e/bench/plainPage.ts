import { createDrawing, type DrawnNode, linesIn } from "../../src/app/graph/scene/createDrawing.ts";
import { labelAnchor } from "../../src/app/graph/scene/labelAnchor.ts";
import { wordingOf } from "../../src/i18n/allWords.ts";
import type { StoryIndex } from "../../src/model/story/storyIndex.ts";
import type { View } from "../../src/model/story/view.ts";
import { visibilityOf } from "../../src/model/view/visibility.ts";
import { escapeHtml } from "../../src/site/head/escapeHtml.ts";

/**
 * What any page pays for the same graph: the settled drawing as a static SVG with the system's faces, and nothing else. Its
 * class names are those that the probe waits for.
 */
export function plainPage(index: StoryIndex, view: View): string {
  const { width, height, nodes, links } = createDrawing(
    index,
    visibilityOf(index, view, "wide").drawn,
    "wide",
    wordingOf("ar"),
  );
  const lines = [...links.values()].map(({ home }) => `<path d="${home.d}"/>`);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plain</title>
<body style="margin:0;font-family:system-ui,sans-serif"><main class="graph-bar">
<svg class="picture" viewBox="0 0 ${width} ${height}" style="width:100vw;height:100vh"><g class="drawn">
<g fill="none" stroke="#7b746b">${lines.join("")}</g>
${[...nodes.values()].map((node) => drawNode(node, linesIn(node, view.language))).join("\n")}
</g></svg></main>
`;
}

function drawNode(node: DrawnNode, lines: readonly string[]): string {
  const { home, radius, labelSide } = node;
  const { x, y, first } = labelAnchor(node, lines.length);
  const anchor = { above: "middle", below: "middle", left: "end", right: "start" }[labelSide];
  const spans = lines.map(
    (line, at) => `<tspan x="${x}" dy="${at === 0 ? first : 1.3}em">${escapeHtml(line)}</tspan>`,
  );
  return `<g class="node" transform="translate(${home.x},${home.y})"><circle r="${radius}"/><text y="${y}" direction="ltr" text-anchor="${anchor}" font-size="13">${spans.join("")}</text></g>`;
}
