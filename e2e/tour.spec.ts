import type { Locator, Page } from "@playwright/test";
import { tourOf } from "../src/model/graph/tour.ts";
import { index } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { faded, halfHighlighted, highlightedIn, seenIn } from "./highlightedIn.ts";
import { languages, pathIn, type Reader } from "./reader.ts";

const steps = tourOf(index);

/** What is not told yet is nearly gone: it is not there to be read. */
const ahead = ".drawn";

/** Steps that are opened by their address as well, one with a quote and one without. */
const withAddress = [3, 8];

function stepLink({ panel, t }: Reader, way: "next" | "previous"): Locator {
  return panel
    .getByRole("navigation", { name: t("tour.steps") })
    .first()
    .getByRole("link", { name: t(`tour.${way}`) });
}

/** Expects a step's address, words, progress, and what it lights, has lit and is still to light. */
async function isAtStep(reader: Reader, at: number): Promise<void> {
  const { page, panel, heading, language, t } = reader;
  const step = steps[at];
  if (!step) throw new Error(`The tour has no step ${at}`);
  await expect(page).toHaveURL(pathIn(language, `tour/${step.id}/`));
  await expect(heading).toHaveText(step.title?.[language] ?? "");
  const progress = panel.getByRole("progressbar").first();
  await expect(progress).toHaveJSProperty("value", at + 1);
  await expect(
    panel.getByText(t("tour.progress", { at: at + 1, all: steps.length })),
  ).toBeVisible();

  const highlight = [...step.relations].sort();
  const told = steps.slice(0, at).flatMap(({ relations }) => relations);
  const seen = [...new Set(told)].filter((id) => !highlight.includes(id)).sort();
  const all = index.story.relations.map(({ id }) => id);
  const untold = all.filter((id) => !highlight.includes(id) && !seen.includes(id)).sort();
  await expect.poll(() => highlightedIn(page, "link")).toEqual(highlight);
  await expect.poll(() => highlightedIn(page, "link", halfHighlighted)).toEqual(seen);
  const shown = await seenIn(page, "link");
  await expect
    .poll(() => highlightedIn(page, "link", faded))
    .toEqual(untold.filter((id) => shown.includes(id)));
  await expect.poll(() => highlightedIn(page, "node")).toEqual([...step.entities].sort());
}

/** Draws a finger across an element, by as many px. */
async function swipe(page: Page, element: Locator, by: number): Promise<void> {
  const box = await element.boundingBox();
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  const y = (box?.y ?? 0) + 20;
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", to?: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: to === undefined ? [] : [{ x: to, y }],
    });
  await touch("touchStart", x - by / 2);
  for (const share of [0.25, 0.5, 0.75, 1]) await touch("touchMove", x - by / 2 + by * share);
  await touch("touchEnd");
}

/** Expects what is told first, and the ways on and out, to be seen without a scroll, the ways at the same place in each step. */
async function isAboveFold({ page, panel, t }: Reader): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  const bar = panel.getByRole("navigation", { name: t("tour.steps") });
  await expect(panel.getByRole("link", { name: t("tour.skip") })).toBeInViewport({ ratio: 1 });
  await expect(bar).toBeInViewport({ ratio: 1 });
  const [top, told] = await Promise.all(
    [bar, panel.locator(".sentence").first()].map((part) => part.boundingBox()),
  );
  expect((top?.y ?? 0) + (top?.height ?? 0)).toBe(height);
  expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0);
}

/** Expects a step's quotes, in the article's words, and the sentences of its relations. */
async function isTold({ panel, language }: Reader, at: number): Promise<void> {
  const step = steps[at];
  const quotes = (step?.quotes ?? []).flatMap((quote) => index.quotes.get(quote) ?? []);
  for (const { exact } of quotes) {
    await expect(panel.getByRole("blockquote").filter({ hasText: exact })).toBeVisible();
  }
  for (const relation of step?.adds ?? []) {
    const sentence = index.relations.get(relation)?.sentence[language] ?? "";
    await expect(panel.getByRole("link", { name: sentence, exact: true })).not.toHaveCount(0);
  }
}

/** Expects the heading read out: it has the focus, or a status says it. */
async function isAnnounced({ panel, heading, language }: Reader, at: number): Promise<void> {
  const title = steps[at]?.title?.[language] ?? "";
  await expect(heading).toHaveText(title);
  const isRead = async () => {
    const isFocused = await heading.evaluate((it) => it === document.activeElement);
    const statuses = await panel.getByRole("status").allTextContents();
    return isFocused || statuses.some((words) => words.includes(title));
  };
  await expect.poll(isRead).toBe(true);
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: the tour goes by links from the alliance to India`, { tag }, async ({
    open,
    axe,
  }) => {
    const reader = await open(language, "");
    const { page, panel, t } = reader;
    await panel.getByRole("link", { name: t("tour.start") }).click();
    await isAtStep(reader, 0);
    await axe(ahead);
    await expect(stepLink(reader, "previous")).toHaveCount(0);
    for (let at = 1; at < steps.length; at += 1) {
      await stepLink(reader, "next").click();
      await test.step("a step reached by pointer is announced, or has the focus", async () => {
        await isAnnounced(reader, at);
      });
      await isAtStep(reader, at);
      await test.step("what is new is told above the fold, and written at its lines", async () => {
        await isAboveFold(reader);
        await expect(page.locator(".link-label, .lit .link.chosen .caption")).not.toHaveCount(0);
      });
      if (!withAddress.includes(at)) continue;
      await test.step(`the step ${steps[at]?.id} has an address, and tells the article's words`, async () => {
        await page.reload();
        await isReady(page);
        await isAtStep(reader, at);
        await isTold(reader, at);
        await axe(ahead);
      });
    }
    await axe(ahead);
    await expect(stepLink(reader, "next")).toHaveCount(0);
    await stepLink(reader, "previous").click();
    await isAtStep(reader, steps.length - 2);
    await test.step("it can be left, and is gone on with where it was left", async () => {
      await panel.getByRole("link", { name: t("tour.skip") }).click();
      await panel
        .getByRole("link", {
          name: t("tour.resume", { at: steps.length - 1, all: steps.length }),
        })
        .click();
      await isAtStep(reader, steps.length - 2);
    });
  });
}

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: arrow keys go on in reading direction, and the heading is read out`, {
    tag,
  }, async ({ open }) => {
    const reader = await open(language, "");
    const { page, panel, heading, t } = reader;
    const forward = language === "ar" ? "ArrowLeft" : "ArrowRight";
    const back = language === "ar" ? "ArrowRight" : "ArrowLeft";
    await panel.getByRole("link", { name: t("tour.start") }).press("Enter");
    await expect(heading).toBeFocused();
    await page.keyboard.press(forward);
    await isAtStep(reader, 1);
    await expect(heading).toBeFocused();
    await page.keyboard.press(forward);
    await isAtStep(reader, 2);
    await page.keyboard.press(back);
    await isAtStep(reader, 1);
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    await isAtStep(reader, 0);
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(pathIn(language, ""));
  });
}

for (const language of languages) {
  test(`${language}: a swipe turns to the next step and the one before`, {
    tag: "@phone",
  }, async ({ open }) => {
    const reader = await open(language, "tour/common-rival/");
    const { page, heading } = reader;
    const onward = language === "ar" ? 180 : -180;
    await swipe(page, heading, onward);
    await isAtStep(reader, 2);
    await swipe(page, heading, -onward);
    await isAtStep(reader, 1);
    await swipe(page, heading, onward / 6);
    await isAtStep(reader, 1);
  });
}
