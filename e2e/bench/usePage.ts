import type { CDPSession, Page } from "@playwright/test";

type Point = { readonly x: number; readonly y: number };

/** What a reader's hand does, frame by frame. */
export const gestures = ["rest", "drag", "pan", "zoom"] as const;
export type Gesture = (typeof gestures)[number];

/** `frames`: ms between frames. `mainThread`: ms of the main thread per frame. */
export type Motion = { readonly frames: readonly number[]; readonly mainThread: number };

const lasts = 1000;

/** ms that the mouse rests on a name before it presses: a hand that looks first, and one that does not. */
export const rests = { afterLook: 300, atOnce: 40 } as const;

/** ms from the press to the release, which is the click: a hand is hardly faster. */
export const press = 80;

/** Frames after which a page that has not answered is given up; the time until then counts as its answer. */
const patience = 60;

/** From a click to the frame with its card painted, in ms, for so many names of the picture. */
export async function clickNames(page: Page, count: number, rest: number): Promise<number[]> {
  await listenForClicks(page);
  await pointAtEach(page, count, async ({ x, y }) => {
    await page.waitForTimeout(rest);
    await page.mouse.click(x, y, { delay: press });
  });
  return durationsOf(page, "bench:click");
}

/** From pointing at a name to the frame with it lit painted, in ms, for so many names of the picture. */
export async function pointAtNames(page: Page, count: number): Promise<number[]> {
  await listenForPointing(page);
  await pointAtEach(page, count, async () => {});
  return durationsOf(page, "bench:light");
}

/** From the first key of a visit, half a second after turning to the search, to the frame with the first result, in ms. */
export async function pressFirstKey(page: Page): Promise<number[]> {
  await listenForKeys(page);
  await page.locator(".search input").click();
  await page.waitForTimeout(500);
  await page.keyboard.press("m");
  await page.waitForTimeout(1000);
  return durationsOf(page, "bench:key");
}

/** Points at names one after another, does with each what is asked, and lets the page come to rest. */
async function pointAtEach(page: Page, count: number, act: (at: Point) => Promise<void>) {
  for (const id of await chooseNames(page, count)) {
    const point = await pointOf(page, id);
    if (!point) continue;
    await page.mouse.move(point.x, point.y);
    await act(point);
    await page.waitForTimeout(250);
  }
}

/** Names spread evenly over all that can be pressed. */
async function chooseNames(page: Page, count: number): Promise<string[]> {
  const ids = await listPressable(page);
  const step = Math.max(1, Math.floor(ids.length / count));
  return ids.filter((_, at) => at % step === 0).slice(0, count);
}

function durationsOf(page: Page, name: string): Promise<number[]> {
  return page.evaluate(
    (each) => performance.getEntriesByName(each).map(({ duration }) => duration),
    name,
  );
}

async function listenForPointing(page: Page): Promise<void> {
  await page.evaluate((patience) => {
    const awaitLight = (id: string, start: number, tries: number) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const isHighlighted =
            document.querySelector(`.lit .node.chosen[data-of="${id}"]`) !== null;
          if (isHighlighted || tries === 0) performance.measure("bench:light", { start });
          else awaitLight(id, start, tries - 1);
        };
        channel.port2.postMessage(null);
      });
    };
    const onOver = ({ target, timeStamp }: Event) => {
      const id = target instanceof Element ? target.closest(".node")?.getAttribute("data-id") : "";
      if (id) awaitLight(id, timeStamp, patience);
    };
    window.addEventListener("pointerover", onOver, true);
  }, patience);
}

async function listenForClicks(page: Page): Promise<void> {
  await page.evaluate((patience) => {
    const heading = () => document.querySelector("h1")?.textContent ?? "";
    const awaitCard = (before: string, start: number, tries: number) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (heading() !== before || tries === 0) performance.measure("bench:click", { start });
          else awaitCard(before, start, tries - 1);
        };
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener(
      "click",
      ({ timeStamp }) => awaitCard(heading(), timeStamp, patience),
      true,
    );
  }, patience);
}

async function listenForKeys(page: Page): Promise<void> {
  await page.evaluate((patience) => {
    const found = "#search-results:not([hidden]) [role=option]";
    const awaitResult = (start: number, tries: number) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (document.querySelector(found) || tries === 0)
            performance.measure("bench:key", { start });
          else awaitResult(start, tries - 1);
        };
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener("keydown", ({ timeStamp }) => awaitResult(timeStamp, patience), true);
  }, patience);
}

/** Names whose middle can be pressed. */
function listPressable(page: Page): Promise<string[]> {
  return page.locator(".drawn .node").evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const box = node.querySelector(".shape")?.getBoundingClientRect();
      if (!box) return [];
      const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const id = node.getAttribute("data-id");
      return id !== null && met?.closest(".node") === node ? [id] : [];
    }),
  );
}

function pointOf(page: Page, id: string): Promise<Point | null> {
  return page.evaluate((name) => {
    const box = document.querySelector(`.node[data-id="${name}"] .shape`)?.getBoundingClientRect();
    if (!box) return null;
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const met = document.elementFromPoint(point.x, point.y)?.closest(".node");
    return met?.getAttribute("data-id") === name ? point : null;
  }, id);
}

/** Moves the mouse as a gesture asks for a second, and counts frames and work meanwhile. */
export async function measureGesture(
  page: Page,
  session: CDPSession,
  gesture: Gesture,
): Promise<Motion> {
  const from = await startOf(page, gesture);
  await page.mouse.move(from.x, from.y);
  if (gesture === "drag" || gesture === "pan") await page.mouse.down();
  await page.waitForTimeout(100);
  const before = await busyOf(session);
  const frames = recordFrames(page);
  const end = Date.now() + lasts;
  for (let step = 0; Date.now() < end; step += 1) {
    const next = Date.now() + 16;
    await moveOn(page, gesture, from, step);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
  }
  const deltas = await frames;
  const after = await busyOf(session);
  await page.mouse.up();
  await page.waitForTimeout(300);
  return { frames: deltas, mainThread: (after - before) / Math.max(1, deltas.length) };
}

async function moveOn({ mouse }: Page, gesture: Gesture, from: Point, step: number): Promise<void> {
  if (gesture === "rest") return;
  if (gesture === "zoom") {
    await mouse.wheel(0, step % 60 < 30 ? -12 : 12);
    return;
  }
  const turn = step / 10;
  const reach = Math.min(60, step * 4);
  await mouse.move(from.x + Math.sin(turn) * reach, from.y + (1 - Math.cos(turn)) * reach * 0.5);
}

/** A drag begins on a name with many relations, everything else on bare ground. */
async function startOf(page: Page, gesture: Gesture): Promise<Point> {
  if (gesture === "drag") {
    const ids = await listPressable(page);
    const [first] = ids;
    const point = first === undefined ? null : await pointOf(page, first);
    if (!point) throw new Error("No name of the picture can be pressed");
    return point;
  }
  const bare = await page.evaluate(() => {
    const stage = document.querySelector(".picture")?.getBoundingClientRect();
    if (!stage) return null;
    for (let y = stage.top + 8; y < stage.bottom; y += 8) {
      for (let x = stage.left + 8; x < stage.right; x += 8) {
        const met = document.elementFromPoint(x, y);
        if (met?.classList.contains("picture") || met?.classList.contains("ground"))
          return { x, y };
      }
    }
    return null;
  });
  if (!bare) throw new Error("The picture has no bare ground");
  return bare;
}

function recordFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    (ms) =>
      new Promise<number[]>((resolve) => {
        const deltas: number[] = [];
        const start = performance.now();
        const tick = (last: number) => (now: number) => {
          deltas.push(now - last);
          if (now - start < ms) requestAnimationFrame(tick(now));
          else resolve(deltas);
        };
        requestAnimationFrame((first) => requestAnimationFrame(tick(first)));
      }),
    lasts,
  );
}

/** Milliseconds that the main thread has worked so far. */
async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}
