import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeJson } from "../../src/model/story/escapeJson.ts";
import type { Story } from "../../src/model/story/story.ts";
import { textIn } from "../../src/model/story/texts.ts";

/** In the order in which each asks for those before it. */
const libraries = [
  "dispatch",
  "quadtree",
  "timer",
  "color",
  "ease",
  "interpolate",
  "selection",
  "transition",
  "force",
  "drag",
  "zoom",
];

/**
 * The same story as a textbook draws it: d3-force on SVG, circles, lines and labels, written at every tick, with d3-drag and
 * d3-zoom, and nothing else. It answers to the same gestures as Rawabit's picture.
 */
export function textbookPage(root: string, { entities, relations }: Story): string {
  const scripts = libraries.map((name) =>
    readFileSync(join(root, `node_modules/d3-${name}/dist/d3-${name}.min.js`), "utf8"),
  );
  const graph = {
    nodes: entities.map(({ id, name }) => ({ id, label: textIn(name, "ar") })),
    links: relations.map(({ source, target }) => ({ source, target })),
  };
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<title>Textbook</title>
<body style="margin:0;font-family:system-ui,sans-serif">
<svg class="picture" width="1280" height="800"><g id="viewport" class="drawn"></g></svg>
${scripts.map((text) => `<script>${text}</script>`).join("\n")}
<script>
const { nodes, links } = ${escapeJson(graph)};
const svg = d3.select(".picture"), viewport = d3.select("#viewport");
const line = viewport.selectAll("line").data(links).join("line").attr("stroke", "#7b746b");
const node = viewport.selectAll("g").data(nodes).join("g").attr("class", "node").attr("data-id", (d) => d.id);
node.append("circle").attr("class", "shape").attr("r", 14);
node.append("text").attr("y", 28).attr("text-anchor", "middle").attr("font-size", 13).text((d) => d.label);
const simulation = d3.forceSimulation(nodes)
  .force("link", d3.forceLink(links).id((d) => d.id).distance(90))
  .force("charge", d3.forceManyBody().strength(-300))
  .force("center", d3.forceCenter(640, 400))
  .on("tick", () => {
    line.attr("x1", (d) => d.source.x).attr("y1", (d) => d.source.y)
      .attr("x2", (d) => d.target.x).attr("y2", (d) => d.target.y);
    node.attr("transform", (d) => "translate(" + d.x + "," + d.y + ")");
  })
  .on("end", () => { document.documentElement.dataset.ready = "true"; });
node.call(d3.drag()
  .on("start", (event, d) => { if (!event.active) simulation.alphaTarget(0.3).restart(); d.fx = d.x; d.fy = d.y; })
  .on("drag", (event, d) => { d.fx = event.x; d.fy = event.y; })
  .on("end", (event, d) => { if (!event.active) simulation.alphaTarget(0); d.fx = null; d.fy = null; }));
svg.call(d3.zoom().on("zoom", ({ transform }) => viewport.attr("transform", transform)));
</script>
`;
}
