import { expect, type Locator, type Page } from "@playwright/test";

export type Point = { readonly x: number; readonly y: number };

export function shapeOf(page: Page, id: string): Locator {
  return page.locator(`.node[data-id="${id}"] .shape`).filter({ visible: true });
}

export function lineOf(page: Page, id: string): Locator {
  return page.locator(`.link[data-id="${id}"] .line`).filter({ visible: true });
}

/** Middle of a node's shape, in px of the window. */
export async function middleOf(page: Page, id: string): Promise<Point> {
  const box = await shapeOf(page, id).boundingBox();
  if (!box) throw new Error(`The node "${id}" is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Resolves once the picture stands where it stood a moment before: the camera sets out a frame after what it follows. */
export async function isStanding(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const before = await middleOf(page, "walmart");
      await page.waitForTimeout(250);
      const now = await middleOf(page, "walmart");
      return before.x === now.x && before.y === now.y;
    })
    .toBe(true);
}

/** A point so many px from the middle of a name's shape where neither its words nor any other thing stands; null where there is none. */
export async function freePointAround(
  page: Page,
  id: string,
  distance: number,
): Promise<Point | null> {
  const { x, y } = await middleOf(page, id);
  return page.evaluate(
    ([middle, far, name]) => {
      for (let turn = 0; turn < 2 * Math.PI; turn += Math.PI / 8) {
        const at = { x: middle.x + far * Math.cos(turn), y: middle.y + far * Math.sin(turn) };
        const met = document.elementFromPoint(at.x, at.y);
        if (met?.matches(".reach") && met.getAttribute("data-id") === name) return at;
      }
      return null;
    },
    [{ x, y }, distance, id] as const,
  );
}

/** Those of the names whose shape does not stand whole, uncovered and within the window, in the picture of `html`. */
export function hiddenIn(html: Locator, ids: readonly string[]): Promise<string[]> {
  return html.evaluate((root, all) => {
    const stage = root.querySelector(".stage")?.getBoundingClientRect();
    return all.filter((id) => {
      const node = root.querySelector(`.node[data-id="${id}"]`);
      const box = node?.querySelector(".shape")?.getBoundingClientRect();
      if (!stage || !box) return true;
      const isInside =
        box.left >= stage.left &&
        box.right <= stage.right &&
        box.top >= stage.top &&
        box.bottom <= Math.min(stage.bottom, window.innerHeight);
      const met = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return !isInside || met?.closest(".node") !== node;
    });
  }, ids);
}

/** Where the picture's camera stands, as d3 wrote it; null while it was never moved. */
export function cameraOf(page: Page): Promise<{ x: number; y: number; k: number } | null> {
  return page.locator(".viewport").evaluate((element) => {
    const numbers = element
      .getAttribute("transform")
      ?.match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number);
    if (!numbers) return null;
    const [x = Number.NaN, y = Number.NaN, k = Number.NaN] = numbers;
    return { x, y, k };
  });
}

/**
 * For each relation, a point so many px off its line at which a press meets that relation; null where there is
 * none. The whole line is tried, on both of its sides.
 */
export function pointsBeside(page: Page, distance: number): Promise<[string, Point | null][]> {
  return page.evaluate((off) => {
    const find = (path: SVGPathElement, id: string) => {
      const matrix = path.getScreenCTM();
      if (!matrix) return null;
      const length = path.getTotalLength();
      const at = (share: number) => path.getPointAtLength(length * share).matrixTransform(matrix);
      for (let share = 0.08; share <= 0.92; share += 0.03) {
        const here = at(share);
        const next = at(share + 0.01);
        const step = Math.hypot(next.x - here.x, next.y - here.y);
        for (const side of [off, -off]) {
          const x = here.x + ((next.y - here.y) / step) * side;
          const y = here.y - ((next.x - here.x) / step) * side;
          const met = document.elementFromPoint(x, y)?.closest(".link");
          if (met?.getAttribute("data-id") === id) return { x, y };
        }
      }
      return null;
    };
    return [...document.querySelectorAll(".drawn .link")].map(
      (link): [string, { x: number; y: number } | null] => {
        const id = link.getAttribute("data-id") ?? "";
        const path = link.querySelector<SVGPathElement>(".line");
        return [id, path && find(path, id)];
      },
    );
  }, distance);
}

/** Resolves once the picture asks for no animation frame for a fifth of a second. Needs `countFrames`. */
export async function isStill(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const asked = () => Number(document.documentElement.dataset.frames ?? 0);
    const before = asked();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return asked() === before && !document.querySelector(".picture[data-moving]");
  });
}

/** Counts the page's requests for animation frames from its start. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    let count = 0;
    window.requestAnimationFrame = (callback) => {
      count += 1;
      document.documentElement.dataset.frames = String(count);
      return request(callback);
    };
  });
}
