import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { neighboursOf } from "./highlightedIn.ts";
import { cameraOf, hiddenIn, middleOf } from "./pictureOf.ts";
import { languages, pathIn, type Reader } from "./reader.ts";

const scaleOf = async (page: Page) => (await cameraOf(page))?.k ?? 1;

/** The scale once the camera has come to rest: it dips while the picture glides from one place to another. */
async function restingScaleOf(page: Page): Promise<number> {
  let before = Number.NaN;
  await expect
    .poll(async () => {
      const last = before;
      before = await scaleOf(page);
      return before - last;
    })
    .toBe(0);
  return before;
}

/** Least size of a label on the screen, in px: theirs once the camera rests. */
function leastLabel(page: Page): Promise<number> {
  return page.locator(".picture .label, .picture .link-label").evaluateAll((labels) =>
    Math.min(
      ...labels.map((label) => {
        const scale = label instanceof SVGGraphicsElement ? (label.getScreenCTM()?.d ?? 0) : 0;
        return Number.parseFloat(getComputedStyle(label).fontSize) * scale;
      }),
    ),
  );
}

function helpOf({ page, t }: Reader) {
  return {
    button: page.getByRole("button", { name: t("help.open") }),
    sheet: page.getByRole("dialog", { name: t("help.title") }),
  };
}

const chosen = ["walmart", "india", "alexa", "ed-anderson", "office-365"] as const;

/** Each size has a language of its own, and both share the rest. */
const turns = [
  { language: "en", tag: "@desk" },
  { language: "ar", tag: "@phone" },
] as const;

for (const { language, tag } of turns) {
  test(`${language}: the camera goes where a reader sends it, by key, press and button`, {
    tag,
  }, async ({ open, hasTouch }) => {
    const { page, node, picture, t } = await open(language, "entity/marc-lore/");
    const press = (way: "zoomIn" | "zoomOut" | "fit") =>
      picture.getByRole("button", { name: t(`graph.${way}`), exact: true }).click();
    const expectFilledBy = async (id: string) => {
      await expect.poll(() => scaleOf(page)).toBeGreaterThan(1.2);
      await expect.poll(() => hiddenIn(page.locator("html"), neighboursOf(id))).toEqual([]);
    };

    await test.step("F fits the picture to what is chosen, 0 shows everything again", async () => {
      await node("marc-lore").focus();
      await page.keyboard.press("f");
      await expectFilledBy("marc-lore");
      await page.keyboard.press("0");
      await expect.poll(() => scaleOf(page)).toBe(1);
    });

    await test.step("labels keep their size on the screen, zoomed in or whole", async () => {
      await open(language, "relation/walmart-flipkart-ownership/");
      await expect(page.locator(".lit .link.chosen .caption, .link-label")).toBeVisible();
      await expect.poll(() => leastLabel(page)).toBeGreaterThanOrEqual(12.9);
      await press("zoomIn");
      await expect.poll(() => scaleOf(page)).toBeCloseTo(1.4, 2);
      await press("zoomIn");
      await expect.poll(() => scaleOf(page)).toBeCloseTo(1.96, 2);
      await expect.poll(() => leastLabel(page)).toBeGreaterThanOrEqual(12.9);
      await press("fit");
      await expect.poll(() => scaleOf(page)).toBe(1);
    });

    await test.step("a picture that is seen whole does not get smaller", async () => {
      await press("zoomOut");
      expect(await restingScaleOf(page)).toBe(1);
    });

    await test.step("pressed twice, a name is chosen and fills the picture", async () => {
      await open(language, "");
      const { x, y } = await middleOf(page, "flipkart");
      if (hasTouch) {
        await Promise.all([page.touchscreen.tap(x, y), page.touchscreen.tap(x, y)]);
      } else {
        await page.mouse.dblclick(x, y);
      }
      await expect(page).toHaveURL(pathIn(language, "entity/flipkart/"));
      await expectFilledBy("flipkart");
    });

    await test.step("a page that is not framed offers no button to fill the screen", async () => {
      await expect(picture.getByRole("button", { name: t("graph.zoomIn") })).toBeVisible();
      const full = { name: t("graph.full"), exact: true } as const;
      await expect(page.getByRole("button", full)).toBeHidden();
    });
  });
}

for (const language of languages) {
  // English runs at a desk alone, Arabic at both sizes.
  const tag = language === "en" ? "@desk" : [];
  test(`${language}: the help sheet lists gestures, and keys beside a mouse, closes by key and button, and gives the focus back`, {
    tag,
  }, async ({ open, axe, hasTouch }) => {
    const reader = await open(language, "");
    const { page, t } = reader;
    const { button, sheet } = helpOf(reader);
    await button.click();
    await expect(sheet).toBeVisible();
    for (const gesture of ["choose", "drag", "zoom", "double", "swipe"] as const) {
      await expect(sheet.getByText(t(`help.g.${gesture}`), { exact: true })).toBeVisible();
    }
    // That one holds in a frame alone.
    await expect(sheet.getByText(t("help.g.guest"))).toBeHidden();
    for (const key of ["arrows", "page", "homeEnd", "enter", "escape", "zoom", "fit"] as const) {
      // On a phone the keys are noise.
      await expect(sheet.getByText(t(`help.k.${key}`), { exact: true })).toBeVisible({
        visible: !hasTouch,
      });
    }
    await axe();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await button.press("Enter");
    await expect(sheet).toBeVisible();
    await sheet.getByRole("button", { name: t("help.close") }).click();
    await expect(sheet).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(pathIn(language, ""));

    await test.step("a sheet that is opened again in the moment it closes stays open, with all it holds", async () => {
      await button.click();
      // The browser tells of the closing only in a later task.
      const told = sheet.evaluate(
        (dialog: HTMLDialogElement) =>
          new Promise<boolean>((tell) => {
            dialog.addEventListener("close", () => setTimeout(() => tell(dialog.open)));
            dialog.close();
            dialog.parentElement?.querySelector<HTMLButtonElement>("button.help")?.click();
          }),
      );
      expect(await told).toBe(true);
      await expect(sheet.getByRole("button", { name: t("help.close") })).toBeFocused();
    });
  });
}

const windows = [
  { language: "ar", tag: "@phone", widths: [360, 390], height: 780 },
  { language: "en", tag: "@desk", widths: [768, 1280], height: 900 },
] as const;

for (const { language, tag, widths, height } of windows) {
  test(`${language}: at ${widths.join(" and ")} px what is chosen is never under the panel`, {
    tag,
  }, async ({ page, open }) => {
    await page.setViewportSize({ width: widths[0], height });
    const { node, picture, panel, t } = await open(language, "");
    const choose = async (id: string) => {
      await node(id).focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, `entity/${id}/`));
      await expect.poll(() => hiddenIn(page.locator("html"), [id]), id).toEqual([]);
    };
    /** As it was before anything was chosen: the camera came closer for what had less room. */
    const showAll = async () => {
      await restingScaleOf(page);
      await picture.getByRole("button", { name: t("graph.fit"), exact: true }).click();
      await expect.poll(() => scaleOf(page)).toBe(1);
    };
    for (const width of widths) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height });
        for (const id of chosen) await choose(id);
      });
      await showAll();
      await test.step(`${width} px, zoomed in`, async () => {
        for (let press = 0; press < 3; press += 1) {
          const before = await restingScaleOf(page);
          await picture.getByRole("button", { name: t("graph.zoomIn"), exact: true }).click();
          await expect.poll(() => scaleOf(page)).toBeCloseTo(before * 1.4, 2);
        }
        for (const id of chosen) await choose(id);
      });
      await showAll();
      if (tag === "@desk") continue;
      await test.step(`${width} px: what is chosen stays in sight as the sheet is raised`, async () => {
        await choose("india");
        await panel.getByRole("button", { name: t("sheet.raise") }).click();
        await expect(panel.getByRole("button", { name: t("sheet.lower") })).toBeVisible();
        await expect.poll(() => hiddenIn(page.locator("html"), ["india"])).toEqual([]);
        await panel.getByRole("button", { name: t("sheet.lower") }).press("Escape");
        await expect(panel.getByRole("button", { name: t("sheet.raise") })).toBeVisible();
        await showAll();
      });
    }
  });
}
