import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { cameraOf, middleOf } from "./pictureOf.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** px: what a finger hits. */
const finger = 44;

/** What is pressed and is lower or narrower than a finger; a word within a sentence may be. */
function tooSmallIn(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const pressed = document.querySelectorAll(
      "#root :is(a, button, summary, select, input, .reach):not(.node, .link, .skip)",
    );
    return [...pressed].flatMap((thing) => {
      // A box to tick is pressed by its words as well.
      const whole = thing.matches("[type=checkbox]") ? thing.closest("label") : thing;
      const { width, height } = (whole ?? thing).getBoundingClientRect();
      const isSeen = thing.checkVisibility({ contentVisibilityAuto: true });
      const isInline = thing.matches(
        ".mention, .sentence-ties, .source-line a:not(.data-link), p > a",
      );
      if (!isSeen || width <= 1 || (isInline && !thing.matches(".button"))) return [];
      const label = `${thing.localName}.${thing.getAttribute("class") ?? ""} ${thing.textContent}`;
      // Half a px is a matter of rounding.
      return width >= least - 0.5 && height >= least - 0.5
        ? []
        : [`${label}: ${Math.round(width)}×${Math.round(height)}`];
    });
  }, finger);
}

/** Fields in letters so small that iOS draws the page nearer when one is pressed. */
function smallFieldsIn(page: Page): Promise<string[]> {
  return page
    .locator("input, select, textarea")
    .evaluateAll((fields) =>
      fields
        .map((field) => `${field.localName} ${getComputedStyle(field).fontSize}`)
        .filter((field) => Number.parseFloat(field.split(" ")[1] ?? "") < 16),
    );
}

test("two fingers zoom the picture, and one finger hits whatever is pressed", async ({ open }) => {
  const { page, node, panel, t } = await open("en", "");

  await test.step("two fingers zoom the picture", async () => {
    const { x, y } = await middleOf(page, "azure");
    const session = await page.context().newCDPSession(page);
    const spread = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await session.send("Input.dispatchTouchEvent", {
      type: "touchStart",
      touchPoints: spread(20),
    });
    for (const apart of [30, 40, 50]) {
      await session.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: spread(apart),
      });
    }
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => cameraOf(page).then((camera) => camera?.k ?? 1)).toBeGreaterThan(2);
    await page.getByRole("button", { name: t("graph.fit"), exact: true }).tap();
  });

  for (const width of [390, 320]) {
    await test.step(`at ${width} px everything is as large as a finger`, async () => {
      await page.setViewportSize({ width, height: 844 });
      const expectLarge = async (where: string) => {
        // On its way the picture is seen as it was drawn.
        await expect(page.locator(".picture[data-camera]")).toHaveCount(0);
        expect.soft(await tooSmallIn(page), where).toEqual([]);
        expect.soft(await smallFieldsIn(page), where).toEqual([]);
      };
      await expectLarge("overview");
      await node("walmart").press("Enter");
      await expect(panel.getByRole("combobox")).toBeVisible();
      await panel.getByRole("combobox").selectOption("amazon");
      await expectLarge("name");
      await panel.getByRole("link", { name: t("tab.list"), exact: true }).click();
      await panel.getByText(t("filter.title"), { exact: true }).click();
      await expectLarge("list");
      await page.goBack();
      await page.goBack();
    });
  }

  await test.step("so it is in the sheet for sharing", async () => {
    await page.getByRole("button", { name: t("share.open") }).tap();
    await page.getByText(t("share.embed"), { exact: true }).tap();
    await expect(page.getByRole("combobox", { name: t("share.where") })).toBeVisible();
    expect.soft(await tooSmallIn(page)).toEqual([]);
    expect.soft(await smallFieldsIn(page)).toEqual([]);
  });
});
