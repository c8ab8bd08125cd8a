import { textIn } from "../src/model/story/texts.ts";
import { entityOf } from "./builtStory.ts";
import { expect, hostState, test } from "./framed.ts";
import { pathIn, wordsIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

const allowed = 'allow="fullscreen"';

const language = "ar";
const t = wordsIn(language);
const full = { name: t("graph.full"), exact: true } as const;
const leave = { name: t("graph.leaveFull"), exact: true } as const;

test("where the host allows it the picture fills the screen, and there a plain wheel moves it", async ({
  page,
  site,
  post,
  axe,
}) => {
  const src = `${site}${pathIn(language, "entity/walmart/").slice(1)}`;
  const framed = await post({ body: frame({ src, width: 360, attributes: allowed }) });
  await page.evaluate(() => window.scrollTo(0, 120));
  const before = await hostState(page);
  const isFull = () => framed.html.evaluate((html) => document.fullscreenElement === html);

  const fill = framed.frame.getByRole("button", full);
  await fill.focus();
  await page.keyboard.press("Enter");
  await expect.poll(isFull).toBe(true);
  const exit = framed.frame.getByRole("button", leave);
  await expect(exit).toBeFocused();
  await axe();

  const box = await framed.frame.locator(".stage").boundingBox();
  if (!box) throw new Error("The picture is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -200);
  await expect(framed.frame.locator(".viewport")).toHaveAttribute("transform", /scale\((?!1\))/);
  await expect(framed.frame.locator(".gesture-hint[data-gesture]")).toHaveCount(0);

  await exit.click();
  await expect.poll(isFull).toBe(false);
  await expect(fill).toBeVisible();
  expect(await hostState(page)).toMatchObject({ length: before.length, top: before.top });

  await test.step("left by the browser's own key, the screen is as it was", async () => {
    await page.locator("iframe").evaluate((iframe) => iframe.setAttribute("width", "100%"));
    await fill.click();
    await expect(exit).toBeVisible();
    // A browser without a window has no such key: it leaves by itself.
    await framed.html.evaluate(() => document.exitFullscreen());
    await expect(fill).toBeVisible();
    await expect(framed.heading).toContainText(textIn(entityOf("walmart").name, language));
  });
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 390 } });

  test("one finger moves the picture that fills the screen", async ({ page, site, post }) => {
    const framed = await post({ body: frame({ src: site, attributes: allowed }) });
    // A frame that is out of sight is not drawn, and takes no press.
    await page.evaluate(() => window.scrollTo(0, 700));
    const name = wordsIn("ar")("graph.full");
    await framed.frame.getByRole("button", { name, exact: true }).click();
    await expect
      .poll(() => framed.html.evaluate(() => document.fullscreenElement?.tagName))
      .toBe("HTML");
    const box = await framed.frame.locator(".stage").boundingBox();
    if (!box) throw new Error("The picture is not drawn");
    const [x, y] = [box.x + 6, box.y + 6];
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", places: [number, number][]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: places.map(([left, top]) => ({ x: left, y: top })),
      });
    await touch("touchStart", [[x, y]]);
    for (const step of [10, 20, 30]) await touch("touchMove", [[x + step, y + step]]);
    await touch("touchEnd", []);
    await expect(framed.frame.locator(".viewport")).toHaveAttribute(
      "transform",
      /translate\([1-9]/,
    );
    await expect(framed.frame.locator(".gesture-hint[data-gesture]")).toHaveCount(0);
  });
});
