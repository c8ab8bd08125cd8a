// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { createCameraPainter } from "./createCameraPainter.ts";
import { fitCanvas, stepBetween, whole } from "./fit.ts";

const fit = fitCanvas(
  { width: 360, height: 390 },
  { width: 800, height: 600 },
  { width: 800, height: 600 },
);
const near = { x: -90, y: 30, k: 2.5 };

function aStage() {
  document.body.innerHTML = `<section class="graph"><div class="stage"><div class="scene">
    <svg class="picture"><g class="viewport"><g class="words"></g></g></svg></div></div></section>`;
  const find = <E extends Element>(selector: string) => {
    const found = document.querySelector<E>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    graph: find<HTMLElement>(".graph"),
    stage: find<HTMLElement>(".stage"),
    scene: find<HTMLElement>(".scene"),
    picture: find<SVGSVGElement>(".picture"),
    viewport: find<SVGGElement>(".viewport"),
    words: find<SVGGElement>(".words"),
  };
}

/** How a transform shows a flat thing: how many times as large, and px by which its middle is moved. */
function projected(transform: string) {
  const [eye = 0, x = 0, y = 0, z = 0] = [...transform.matchAll(/(-?[\d.]+)px/g)].map(([, px]) =>
    Number(px),
  );
  const k = eye / (eye - z);
  return { x: x * k, y: y * k, k };
}

test("on its way the scene is moved and nothing is drawn; at rest the picture is drawn and the scene stands", async () => {
  const { graph, stage, scene, picture, viewport, words } = aStage();
  const paint = createCameraPainter(stage, picture);
  paint({ x: -10, y: 3, k: 1.1 }, fit);
  paint(near, fit);
  const seen = projected(scene.style.transform);
  const step = stepBetween(whole, near, fit);
  expect(seen.k).toBeCloseTo(step.k, 6);
  expect(seen.x).toBeCloseTo(step.x, 6);
  expect(seen.y).toBeCloseTo(step.y, 6);
  expect(picture.dataset.camera).toBe("moving");
  expect(viewport.hasAttribute("transform")).toBe(false);
  expect(words.style.getPropertyValue("--k")).toBe("");

  await vi.waitFor(() => expect(picture.dataset.camera).toBeUndefined(), 2000);
  expect(scene.style.transform).toBe("");
  expect(viewport.getAttribute("transform")).toBe("translate(-90,30)scale(2.5)");
  expect(words.style.getPropertyValue("--k")).toBe("2.5");
  expect(graph.dataset.zoomed).toBe("true");

  // The next step counts from what is drawn now.
  paint(whole, fit);
  expect(projected(scene.style.transform).k).toBeCloseTo(1 / 2.5, 6);
});
