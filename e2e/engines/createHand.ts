import type { Engine, Point } from "./engine.ts";
import { eventually } from "./expectations.ts";

/** What a journey sees and does by selectors, in the page or the frame that was entered. */
export function createHand(engine: Engine) {
  const { evaluate } = engine;
  const middleOf = (selector: string): Promise<Point> =>
    evaluate((each) => {
      const box = document.querySelector(each)?.getBoundingClientRect();
      if (!box) throw new Error(`There is no ${each}`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
  /** A point that meets an element, or what it is part of: its middle, or for a line any point on it. */
  const pointOn = (selector: string): Promise<Point | null> =>
    evaluate((each) => {
      const element = document.querySelector(each);
      const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      const points = [{ x: x + width / 2, y: y + height / 2 }];
      if (element instanceof SVGPathElement) {
        const matrix = element.getScreenCTM();
        for (let share = 0.1; share < 0.9; share += 0.05) {
          const at = element.getPointAtLength(element.getTotalLength() * share);
          const { x, y } = at.matrixTransform(matrix ?? undefined);
          points.push({ x, y });
        }
      }
      const owner = element?.closest("a, button") ?? element;
      const isMet = (point: Point) => {
        const met = document.elementFromPoint(point.x, point.y);
        return met !== null && owner?.contains(met) === true;
      };
      return points.find(isMet) ?? null;
    }, selector);
  const has = (selector: string) =>
    evaluate((each) => document.querySelector(each) !== null, selector);
  const rests = () => eventually("the camera moves", () => has(".picture[data-camera]"), false);
  /** Clicks on an element where it can be met, as soon as it stands still. */
  const click = async (selector: string) => {
    await rests();
    const find = () => pointOn(selector);
    const at = await eventually(`a point of ${selector}`, find, (point) => point !== null);
    if (at) await engine.click(at);
  };
  return {
    middleOf,
    has,
    rests,
    click,
    address: () => evaluate(() => location.href, null),
    count: (selector: string) =>
      evaluate((each) => document.querySelectorAll(each).length, selector),
    /** Its words, without the characters that only say a direction. */
    textOf: (selector: string) =>
      evaluate(
        (each) =>
          (document.querySelector(each)?.textContent ?? "").replace(/[\u2066-\u2069]/g, "").trim(),
        selector,
      ),
    attribute: (selector: string, name: string) =>
      evaluate(([each, of]) => document.querySelector(each)?.getAttribute(of) ?? null, [
        selector,
        name,
      ] as const),
    valueOf: (selector: string) =>
      evaluate((each) => {
        const field = document.querySelector(each);
        const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
        return isField ? field.value : "";
      }, selector),
    /** Puts the focus on something, as a reader's tabs would. */
    focus: (selector: string) =>
      evaluate((each) => {
        const element = document.querySelector(each);
        if (!(element instanceof HTMLElement || element instanceof SVGElement)) {
          throw new Error(`There is no ${each}`);
        }
        element.focus({ preventScroll: true });
      }, selector),
    goBack: () => evaluate(() => history.back(), null),
    /** How many times as large as fitted the picture is drawn. */
    zoom: () =>
      evaluate(() => {
        const drawn = document.querySelector(".viewport")?.getAttribute("transform") ?? "scale(1)";
        return Number(/scale\(([\d.]+)/.exec(drawn)?.[1]);
      }, null),
    /** A spot of the picture where nothing stands. */
    freeSpot: (): Promise<Point> =>
      evaluate(() => {
        const { left, top, right, bottom } =
          document.querySelector(".picture")?.getBoundingClientRect() ?? new DOMRect();
        for (let y = top + 12; y < bottom; y += 12) {
          for (let x = left + 12; x < right - 80; x += 12) {
            if (document.elementFromPoint(x, y)?.matches(".picture, .stage")) return { x, y };
          }
        }
        throw new Error("The picture has no free spot");
      }, null),
    heightOf: (selector: string) =>
      evaluate((each) => document.querySelector(each)?.clientHeight ?? 0, selector),
    cornerOf: (selector: string): Promise<Point> =>
      evaluate((each) => {
        const { x = 0, y = 0 } = document.querySelector(each)?.getBoundingClientRect() ?? {};
        return { x, y };
      }, selector),
    bringToTop: (selector: string) =>
      evaluate((each) => document.querySelector(each)?.scrollIntoView(), selector),
    scrolled: () => evaluate(() => Math.round(scrollY), null),
    /** Notes from here on what goes wrong in the page. */
    watchFaults: () =>
      evaluate(() => {
        const { dataset } = document.documentElement;
        for (const type of ["error", "unhandledrejection"]) {
          addEventListener(type, (event) => {
            const what = event instanceof ErrorEvent ? event.message : type;
            dataset.faults = `${dataset.faults ?? ""}${what}\n`;
          });
        }
      }, null),
    faults: () =>
      evaluate(
        () => (document.documentElement.dataset.faults ?? "").split("\n").filter((each) => each),
        null,
      ),
  };
}
