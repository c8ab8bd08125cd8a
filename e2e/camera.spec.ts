import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn } from "./highlightedIn.ts";
import { arabicAtDesk, englishAtDesk } from "./languageAtSize.ts";
import { cameraOf, middleOf } from "./pictureOf.ts";
import { pathIn } from "./reader.ts";

const scaleOf = async (page: Page) => (await cameraOf(page))?.k ?? 1;

async function isFitted(page: Page): Promise<void> {
  await expect
    .poll(async () => (await cameraOf(page)) ?? { x: 0, y: 0, k: 1 })
    .toEqual({ x: 0, y: 0, k: 1 });
}

function labelHeights(page: Page) {
  return page.locator(".picture .label").evaluateAll((labels) =>
    labels.map((label) => {
      const scale = label instanceof SVGGraphicsElement ? (label.getScreenCTM()?.d ?? 0) : 0;
      return Number.parseFloat(getComputedStyle(label).fontSize) * scale;
    }),
  );
}

/** A spot of the picture where nothing but `what` stands: px from the window's corner, with room to drag to the right. */
function freeSpot(page: Page, what = ".picture"): Promise<{ x: number; y: number }> {
  return page.locator(".picture").evaluate((picture, selector) => {
    const { left, top, right, bottom } = picture.getBoundingClientRect();
    for (let y = top + 12; y < bottom; y += 12) {
      for (let x = left + 12; x < right - 80; x += 12) {
        if (document.elementFromPoint(x, y)?.matches(selector)) return { x, y };
      }
    }
    throw new Error("The picture has no free spot");
  }, what);
}

type Moved = { drawn: string | null; shift: string; x: number; y: number };

/** What a name's shape and the picture's attributes are in each frame of a movement of the camera, and at its end. */
async function watchMovement(page: Page, id: string): Promise<() => Promise<Moved[]>> {
  await page.evaluate((name) => {
    const picture = document.querySelector<SVGSVGElement>(".picture");
    const shape = document.querySelector(`.drawn .node[data-id="${name}"] .shape`);
    const frames: Moved[] = [];
    const watch = () => {
      const isMoving = picture?.dataset.camera !== undefined;
      if (isMoving || frames.length > 0) {
        const { x, y } = shape?.getBoundingClientRect() ?? new DOMRect();
        const drawn = document.querySelector(".viewport")?.getAttribute("transform") ?? null;
        frames.push({ drawn, shift: picture?.parentElement?.style.transform ?? "", x, y });
      }
      if (isMoving || frames.length === 0) requestAnimationFrame(watch);
      else document.documentElement.dataset.movement = JSON.stringify(frames);
    };
    requestAnimationFrame(watch);
  }, id);
  return async () => {
    const html = page.locator("html");
    await expect(html).toHaveAttribute("data-movement", /./);
    const frames: Moved[] = JSON.parse((await html.getAttribute("data-movement")) ?? "[]");
    await html.evaluate((element) => delete element.dataset.movement);
    return frames;
  };
}

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: the camera`, { tag }, async ({ open, axe }) => {
    const { page, picture, node, t } = await open(language, "");
    type Way = "zoomIn" | "zoomOut" | "fit" | "moveUp" | "moveDown" | "moveLeft" | "moveRight";
    const press = (key: Way) =>
      picture.getByRole("button", { name: t(`graph.${key}`), exact: true }).click();
    const isAtScale = (scale: number) => expect.poll(() => scaleOf(page)).toBeCloseTo(scale, 2);
    const toWhole = async () => {
      await press("fit");
      await isFitted(page);
      await expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
      await isFitted(page);
    };
    const drag = async () => {
      const { x, y } = await freeSpot(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 50, y + 20, { steps: 4 });
      await page.mouse.up();
    };

    await test.step("what moves is moved as it was drawn, and stands there when it is drawn anew", async () => {
      const zoom = async () => {
        const { x, y } = await middleOf(page, "jet-com");
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, -100);
      };
      for (const move of [zoom, drag]) {
        const before = await page.locator(".viewport").getAttribute("transform");
        const framesOf = await watchMovement(page, "azure");
        await move();
        const frames = await framesOf();
        const [last, end] = frames.slice(-2);
        expect(frames.filter(({ shift }) => shift !== "").map(({ drawn }) => drawn)).toContain(
          before,
        );
        expect(end?.shift).toBe("");
        expect(end?.drawn).not.toBe(before);
        expect(last?.shift).not.toBe("");
        expect(Math.abs((end?.x ?? Number.NaN) - (last?.x ?? 0))).toBeLessThan(0.1);
        expect(Math.abs((end?.y ?? Number.NaN) - (last?.y ?? 0))).toBeLessThan(0.1);
      }
      await toWhole();
    });

    await test.step("the wheel zooms about the pointer, and a drag moves the picture", async () => {
      const at = await middleOf(page, "azure");
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, -240);
      await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.2);
      const now = await middleOf(page, "azure");
      expect(Math.hypot(now.x - at.x, now.y - at.y)).toBeLessThan(3);

      const before = (await cameraOf(page))?.x ?? 0;
      await drag();
      await expect.poll(async () => ((await cameraOf(page))?.x ?? 0) - before).toBeGreaterThan(5);
      await expect(page).toHaveURL(pathIn(language, ""));
      await toWhole();
    });

    await test.step("the wheel zooms as far with Ctrl as without", async () => {
      const at = await middleOf(page, "azure");
      await page.mouse.move(at.x, at.y);
      const notch = async () => {
        await page.mouse.wheel(0, -120);
        await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.05);
        await expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
        const scale = await scaleOf(page);
        await toWhole();
        await page.mouse.move(at.x, at.y);
        return scale;
      };
      const plain = await notch();
      await page.keyboard.down("Control");
      expect(await notch()).toBeCloseTo(plain, 5);
      await page.keyboard.up("Control");
    });

    await test.step("buttons zoom, move and fit the picture", async () => {
      await press("zoomIn");
      await isAtScale(1.4);
      expect(Math.min(...(await labelHeights(page)))).toBeGreaterThanOrEqual(12.9);
      await axe();

      for (const [key, axis, sign] of [
        ["moveRight", "x", 1],
        ["moveLeft", "x", -1],
        ["moveDown", "y", 1],
        ["moveUp", "y", -1],
      ] as const) {
        const before = (await middleOf(page, "azure"))[axis];
        await press(key);
        await expect
          .poll(async () => ((await middleOf(page, "azure"))[axis] - before) * sign)
          .toBeGreaterThan(30);
      }
      await press("zoomOut");
      await isAtScale(1);
      await press("zoomIn");
      await toWhole();
    });

    await test.step("keys zoom and fit the picture", async () => {
      await node("walmart").focus();
      await page.keyboard.press("Equal");
      await isAtScale(1.4);
      await page.keyboard.press("Minus");
      await isAtScale(1);
      await page.keyboard.press("NumpadAdd");
      await isAtScale(1.4);
      await page.keyboard.press("Digit0");
      await isFitted(page);
    });

    await test.step("a name out of sight is brought into the picture when it has the focus", async () => {
      for (const scale of [1.4, 1.96, 2.744]) {
        await press("zoomIn");
        await isAtScale(scale);
      }
      await node("azure").focus();
      await page.keyboard.press("End");
      const stage = await page.locator(".stage").boundingBox();
      const focused = page.locator(".node:focus .shape");
      await expect
        .poll(async () => {
          const box = await focused.boundingBox();
          if (!box || !stage) return false;
          const isAcross = box.x > stage.x && box.x + box.width < stage.x + stage.width;
          return isAcross && box.y > stage.y && box.y + box.height < stage.y + stage.height;
        })
        .toBe(true);
    });
  });
}

for (const { language, tag } of englishAtDesk) {
  test(`${language}: a press on a side's ground or its heading chooses the side`, { tag }, async ({
    open,
  }) => {
    const { page, heading } = await open(language, "");
    for (const side of index.story.sides) {
      const { x, y } = await freeSpot(page, `.ground[data-id="${side.id}"]`);
      await page.mouse.click(x, y);
      await expect(heading).toHaveText(textIn(side.name, language));
      await expect(page).toHaveURL(pathIn(language, `side/${side.id}/`));
      await expect.poll(() => highlightedIn(page, "node")).not.toEqual([]);
      await page.keyboard.press("Escape");
      await page.goBack();
      await page.locator(`.side[data-id="${side.id}"]`).click();
      await expect(page).toHaveURL(pathIn(language, `side/${side.id}/`));
      await page.goBack();
    }
  });
}
