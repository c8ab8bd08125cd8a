/**
 * What any page pays on this machine for one thing that follows the mouse: an SVG with a single circle, moved, panned
 * and zoomed by one attribute a frame. It answers to the same gestures as Rawabit's picture.
 */
export const barePage = `<!doctype html>
<html lang="en" data-ready="true">
<title>Bare</title>
<body style="margin:0">
<svg class="picture" width="1280" height="800"><g id="viewport" class="drawn">
<g class="node" data-id="one"><circle class="shape" cx="640" cy="400" r="20"/></g>
</g></svg>
<script>
const node = document.querySelector(".node"), viewport = document.getElementById("viewport");
let moved = null, from = null, zoom = 1;
addEventListener("mousedown", (event) => {
  moved = event.target.closest(".node") ?? viewport;
  from = event;
});
addEventListener("mouseup", () => (moved = null));
addEventListener("mousemove", ({ clientX, clientY }) => {
  if (!moved) return;
  const to = "translate(" + (clientX - from.clientX) + "," + (clientY - from.clientY) + ")";
  requestAnimationFrame(() => moved?.setAttribute("transform", to));
});
addEventListener("wheel", (event) => {
  event.preventDefault();
  zoom *= 2 ** (-event.deltaY * 0.002);
  const to = "scale(" + zoom + ")";
  requestAnimationFrame(() => viewport.setAttribute("transform", to));
}, { passive: false });
</script>
`;
