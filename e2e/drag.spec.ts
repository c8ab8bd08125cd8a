import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn, neighboursOf, seenIn } from "./highlightedIn.ts";
import { englishAtDesk } from "./languageAtSize.ts";
import { countFrames, isStill, middleOf, type Point, shapeOf } from "./pictureOf.ts";
import { pathIn } from "./reader.ts";

type Hand = {
  down: (at: Point) => Promise<void>;
  move: (to: Point) => Promise<void>;
  up: () => Promise<void>;
};

function mouseOn({ mouse }: Page): Hand {
  return {
    down: async ({ x, y }) => {
      await mouse.move(x, y);
      await mouse.down();
    },
    move: ({ x, y }) => mouse.move(x, y, { steps: 4 }),
    up: () => mouse.up(),
  };
}

/** A finger, which Playwright itself can only tap with. */
async function fingerOn(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) => {
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  return {
    down: (at) => touch("touchStart", [at]),
    move: (to) => touch("touchMove", [to]),
    up: () => touch("touchEnd", []),
  };
}

/** All that a drag may change. */
function drawnIn(page: Page) {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ".picture:not(.moving) .drawn :is(.node, path), .ground, .reach",
      ),
    ].map((element) => `${element.getAttribute("transform")} ${element.getAttribute("d")}`),
  );
}

/** Middle of the copy that is dragged, in px of the window. */
async function draggedAt(page: Page, id: string): Promise<Point> {
  const box = await page.locator(`.moving .node[data-of="${id}"] .shape`).boundingBox();
  if (!box) throw new Error(`"${id}" is not dragged`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Copies of what is lit, and those of them that do not lie upon what they copy. */
function copiesIn(page: Page) {
  return page.evaluate(() => {
    const placeOf = (element: Element | null) =>
      element?.getAttribute("transform") ?? element?.querySelector(".line")?.getAttribute("d");
    const copies = [...document.querySelectorAll(".lit :is(.node, .link)")];
    const astray = copies.filter((copy) => {
      const things = copy.matches(".node") ? ".node" : ".link";
      const id = copy.getAttribute("data-of");
      return placeOf(copy) !== placeOf(document.querySelector(`.drawn ${things}[data-id="${id}"]`));
    });
    return { count: copies.length, astray: astray.map((it) => it.getAttribute("data-of")) };
  });
}

for (const { language, tag } of englishAtDesk) {
  test(`${language}: a drag in the picture`, { tag }, async ({ page, open, hasTouch }) => {
    await countFrames(page);
    const { panel, heading, node, t } = await open(language, "entity/walmart/");
    const hand = hasTouch ? await fingerOn(page) : mouseOn(page);
    const isAtRest = () => expect.poll(() => isStill(page), { timeout: 15_000 }).toBe(true);
    const start = async (from: Point) => {
      await hand.down(from);
      await hand.move({ x: from.x - 20, y: from.y - 20 });
      await hand.move({ x: from.x - 60, y: from.y - 50 });
    };

    await test.step("at rest the page asks for no animation frame", async () => {
      await isAtRest();
      const count = () => page.locator("html").getAttribute("data-frames");
      const before = await count();
      expect(await isStill(page)).toBe(true);
      expect(await count()).toBe(before);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });

    await test.step("a dragged node takes its connections along, comes home, and then nothing moves", async () => {
      await panel.locator(".back").click();
      await expect(page).toHaveURL(pathIn(language, ""));
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await isAtRest();
      const atHome = await drawnIn(page);
      const from = await middleOf(page, "google");
      const to = { x: from.x - 60, y: from.y - 50 };
      const relations = (index.relationsOf.get("google") ?? []).map(({ id }) => id);
      const endsNear = (at: Point) =>
        page.locator(".moving .line").evaluateAll((lines, { x, y }) => {
          const isNear = (line: Element) => {
            if (!(line instanceof SVGPolylineElement)) return false;
            const ends = [...line.points];
            const matrix = line.getScreenCTM() ?? undefined;
            return [ends[0], ends.at(-1)].some((end) => {
              const seen = end?.matrixTransform(matrix);
              return seen !== undefined && Math.hypot(seen.x - x, seen.y - y) < 60;
            });
          };
          return lines.filter(isNear).length;
        }, at);

      await start(from);
      await expect
        .poll(async () => {
          const { x, y } = await draggedAt(page, "google");
          return Math.hypot(x - to.x, y - to.y);
        })
        .toBeLessThan(6);
      // Its lines end at it, and everything beneath stands still.
      const { x, y } = await draggedAt(page, "google");
      expect(await endsNear({ x, y })).toBe(relations.length);
      expect(await drawnIn(page)).toEqual(atHome);
      await expect(shapeOf(page, "google")).toBeHidden();

      await hand.up();
      await isAtRest();
      expect(await drawnIn(page)).toEqual(atHome);
      await expect(page).toHaveURL(pathIn(language, ""));
      await expect(shapeOf(page, "google")).toBeVisible();
    });

    await test.step("a drawing that changes while names swing home stands where it belongs", async () => {
      const nodes = () =>
        page
          .locator(".drawn .node")
          .evaluateAll((all) =>
            all.map((it) => `${it.getAttribute("data-id")} ${it.getAttribute("transform")}`),
          );
      await panel.getByRole("link", { name: t("tab.list"), exact: true }).click();
      await panel.getByText(t("filter.title"), { exact: true }).click();
      await isAtRest();
      const atHome = await nodes();
      await start(await middleOf(page, "microsoft"));
      await expect(page.locator(".moving")).toHaveCount(1);
      await hand.up();
      // By script, so that it comes before the names are home.
      const kind = panel
        .getByRole("group", { name: t("filter.relationKinds") })
        .getByRole("button", { name: t("relationKind.location") });
      await kind.evaluate((button: HTMLElement) => button.click());
      await expect(page.locator(".moving, [data-moving], .lifted")).toHaveCount(0);
      const left = await nodes();
      expect(left.length).toBeGreaterThan(10);
      expect(left.filter((one) => !atHome.includes(one))).toEqual([]);
      await kind.evaluate((button: HTMLElement) => button.click());
      await expect.poll(nodes).toEqual(atHome);
    });

    await test.step("while a name is dragged all are shown in full, and the light is back when it is home", async () => {
      // What the mouse rests on would be lit instead.
      await page.mouse.move(640, 4);
      await node("google").press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/google/"));
      const names = neighboursOf("google");
      const relations = (index.relationsOf.get("google") ?? []).map(({ id }) => id).sort();
      const copies = { count: names.length + relations.length, astray: [] };
      await expect.poll(() => copiesIn(page)).toEqual(copies);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(names);
      await isAtRest();
      const from = await middleOf(page, "google");
      await start(from);
      await expect.poll(async () => (await draggedAt(page, "google")).x).toBeLessThan(from.x - 54);
      expect(await highlightedIn(page, "node")).toEqual(await seenIn(page, "node"));
      expect(await highlightedIn(page, "link")).toEqual(await seenIn(page, "link"));
      await expect(page.locator(".lit")).toBeHidden();
      await hand.up();
      await page.mouse.move(from.x, 4);
      await expect(page.locator(".picture[data-moving]")).toHaveCount(0);
      await expect.poll(() => copiesIn(page)).toEqual(copies);
      await expect(page.locator(".lit")).toBeVisible();
      expect(await highlightedIn(page, "node")).toEqual(names);
      expect(await highlightedIn(page, "link")).toEqual(relations);
    });
  });
}
