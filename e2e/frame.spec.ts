import type { Locator } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index } from "./builtStory.ts";
import { addressOf, expect, hostState, test } from "./framed.ts";
import { countFrames } from "./pictureOf.ts";
import { languageLink, languages, pathIn, wordsIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

test.use({ viewport: { width: 800, height: 900 } });

const chosen = ["walmart", "microsoft", "amazon"] as const;
const sandbox = 'sandbox="allow-scripts"';

const hosts = [
  { name: "a plain page", attributes: "", width: "100%" },
  { name: "a sandbox that allows scripts alone", attributes: sandbox },
  { name: "a column of 280 px", width: 280 },
  { name: "an Arabic page", lang: "ar" },
  {
    name: "a page that lets only frames of the site in",
    policy: (site: string) =>
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${site}`,
  },
] as const;

for (const host of hosts) {
  test(`in ${host.name} all works in both languages, and the host is left as it was`, async ({
    page,
    site,
    post,
    complaints,
  }) => {
    const attributes = "attributes" in host ? host.attributes : "";
    await page.emulateMedia({ colorScheme: "dark" });
    const framed = await post({
      body: frame({ src: site, width: "width" in host ? host.width : "100%", attributes }),
      lang: "lang" in host ? host.lang : "en",
      headers: "policy" in host ? { "content-security-policy": host.policy(site) } : {},
    });
    await page.locator("#before").focus();
    await page.evaluate(() => window.scrollTo(0, 120));
    const before = await hostState(page);
    expect(before.top).toBe(120);

    await expect(framed.html).toHaveAttribute("data-framed", "");
    // A white post with a dark system: the frame is as light as the post.
    await expect(framed.html).toHaveCSS("background-color", "rgb(251, 248, 242)");
    for (const language of languages) {
      const t = wordsIn(language);
      const linkTo = (name: string) => framed.frame.getByRole("link", { name, exact: true });
      await test.step(`${language}: nodes, the list and the way to skip`, async () => {
        for (const id of chosen) {
          await framed.node(id).dispatchEvent("click");
          await expect(framed.heading).toContainText(textIn(entityOf(id).name, language));
          await expect
            .poll(() => addressOf(framed, site))
            .toBe(pathIn(language, `entity/${id}/`).slice(1));
        }
        await linkTo(t("tab.list")).dispatchEvent("click");
        await expect(framed.heading).toHaveText(t("list.title"));
        await framed.frame.getByRole("link", { name: t("skip") }).dispatchEvent("click");
        expect(await hostState(page)).toEqual({ ...before, focus: expect.any(String) });

        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
        const way = framed.frame.locator(".full-address a");
        await expect(way).toHaveText(await framed.html.evaluate(() => window.location.href));
        await expect(way).toHaveAttribute("target", "_blank");
      });
      await test.step(`${language}: a frame that may not fill the screen offers no button for it`, async () => {
        const button = (name: string) => framed.frame.getByRole("button", { name, exact: true });
        await expect(button(t("graph.zoomIn"))).toBeVisible();
        await expect(button(t("graph.full"))).toBeHidden();
      });
      if (language === "en") continue;
      await linkTo(t("tab.details")).dispatchEvent("click");
      await framed.frame
        .getByRole("link", { name: languageLink(language, "en") })
        .dispatchEvent("click");
      await expect(framed.html).toHaveAttribute("lang", "en");
    }
    if (attributes !== sandbox) return;

    complaints.forgive(/Blocked opening/);
    const t = wordsIn("en");
    await test.step("where no window opens, the way to the full page shows its address to copy", async () => {
      await framed.frame.getByRole("link", { name: t("frame.full") }).click();
      const address = `${site}en/entity/amazon/?tab=list`;
      await expect(framed.frame.getByText(address).first()).toBeVisible();
      await expect(framed.frame.locator(".stuck")).toContainText(t("frame.stuck"));
    });
    await test.step("where no window opens the page of files takes the frame, without a step of history", async () => {
      await framed.frame.getByRole("link", { name: t("source.data") }).press("Enter");
      await expect(framed.frame.locator(".file-list").first()).toBeVisible();
      expect((await hostState(page)).length).toBe(before.length);
    });
  });
}

test("a frame used by hand moves its host's scroll only where it should", async ({
  page,
  complaints,
  site,
  post,
}) => {
  // In the reader's own faces, which nothing replaces: what moves, the page has moved.
  complaints.forgive(/Failed to load resource/);
  await page.route("**/*.css", (route) => route.abort());
  await countFrames(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry ? String(entry.value) : "";
        document.documentElement.dataset.shifts = `${document.documentElement.dataset.shifts ?? ""} ${value}`;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const framed = await post({ body: frame({ src: `${site}entity/walmart/` }) });
  const t = wordsIn("ar");
  const top = async () => (await hostState(page)).top;
  const toTop = () => page.evaluate(() => window.scrollTo(0, 0));

  await test.step("at rest the frame asks for no animation frame, and nothing has moved as it came", async () => {
    /** How many animation frames are asked for within a second. */
    const askedInSecond = () =>
      framed.html.evaluate(async ({ dataset }) => {
        const before = Number(dataset.frames ?? 0);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return Number(dataset.frames ?? 0) - before;
      });
    await expect.poll(askedInSecond).toBe(0);
    expect(await framed.html.getAttribute("data-shifts")).toBeNull();
  });

  await test.step("what the address chooses leaves the host's focus alone", async () => {
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect(await top()).toBe(0);
  });

  await test.step("a plain wheel over the picture scrolls the host and says how to zoom; with Ctrl it zooms", async () => {
    const viewport = framed.frame.locator(".viewport");
    const hint = framed.frame.getByText(t("frame.wheel"));
    const box = await framed.frame.locator(".picture").boundingBox();
    if (!box) throw new Error("The picture is not drawn");
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.wheel(0, 200);
    await expect.poll(top).toBe(200);
    await expect(hint).toBeVisible();
    await expect(viewport).not.toHaveAttribute("transform", /scale\((?!1\))/);
    await expect(hint).toBeHidden();

    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect(viewport).toHaveAttribute("transform", /scale\((?!1\))/);
    expect(await top()).toBe(200);
  });

  await test.step("at its end the reading lets the host scroll on", async () => {
    await toTop();
    const body = framed.frame.locator(".panel-body");
    await body.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    const box = await body.boundingBox();
    if (!box) throw new Error("There is nothing to read");
    await page.mouse.move(box.x + 60, box.y + 60);
    await page.mouse.wheel(0, 150);
    await expect.poll(top).toBe(150);
  });

  await test.step("what is chosen by hand moves neither the host's scroll nor its history", async () => {
    await page.evaluate(() => window.scrollTo(0, 200));
    const { length } = await hostState(page);
    // By the mouse alone: a locator's click may scroll the host itself before it tries again.
    const press = async (part: Locator) => {
      const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
      await page.mouse.click(x + width / 2, y + height / 2);
    };
    await press(framed.frame.getByRole("button", { name: t("graph.fit"), exact: true }));
    const viewport = framed.frame.locator(".viewport");
    await expect(viewport).not.toHaveAttribute("transform", /scale\((?!1\))/);
    await press(framed.node("amazon"));
    await expect(framed.heading).toContainText(textIn(entityOf("amazon").name, "ar"));
    await press(framed.frame.getByRole("button", { name: t("graph.zoomIn"), exact: true }));
    expect(await hostState(page)).toMatchObject({ length, top: 200 });
  });
});

test("Tab goes through the frame and out of it, forwards and backwards", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    body: frame({ src: `${site}en/quote/${index.story.quotes[0]?.id}/` }),
  });
  const focused = async () => (await hostState(page)).focus;
  const insideFrame = () =>
    framed.html.evaluate(({ ownerDocument }) => ownerDocument.activeElement?.tagName !== "BODY");
  await page.locator("#before").focus();
  for (const [key, end] of [
    ["Tab", "after"],
    ["Shift+Tab", "before"],
  ] as const) {
    let presses = 0;
    while ((await focused()) !== end && presses < 60) {
      await page.keyboard.press(key);
      presses += 1;
      // Leaving a frame of another host takes two processes, and a moment.
      await expect.poll(async () => (await insideFrame()) || (await focused()) === end).toBe(true);
    }
    expect(await focused(), key).toBe(end);
    expect(presses).toBeGreaterThan(5);
  }
});

test("the theme is the address's, opaque, and outlasts every step", async ({
  page,
  site,
  post,
  complaints,
}) => {
  const t = wordsIn("ar");
  const framed = await post({
    body: frame({ src: `${site}?theme=dark`, attributes: sandbox }),
  });
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  await framed.node("walmart").click();
  await expect.poll(() => addressOf(framed, site)).toBe("entity/walmart/?theme=dark");
  const list = framed.frame.getByRole("link", { name: t("tab.list"), exact: true });
  await expect(list).toHaveAttribute("href", "/entity/walmart/?tab=list&theme=dark");
  await list.click();
  await framed.html.evaluate(() => window.location.reload());
  await expect(framed.html).toHaveAttribute("data-ready", "true");
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  await expect(framed.heading).toHaveText(t("list.title"));
  await expect(framed.frame.locator(".full-page")).toHaveAttribute("href", /tab=list$/);

  await test.step("ar: where no window opens the page of files takes the frame, without a step of history", async () => {
    complaints.forgive(/Blocked opening/);
    const { length } = await hostState(page);
    await framed.frame.getByRole("link", { name: t("source.data") }).press("Enter");
    await expect(framed.frame.locator(".file-list").first()).toBeVisible();
    expect((await hostState(page)).length).toBe(length);
  });
});

for (const language of languages) {
  const t = wordsIn(language);
  const address = (path: string) => pathIn(language, path).slice(1);

  test(`${language}: a frame in a post has its own theme, help and ways out, and axe finds nothing in it`, async ({
    page,
    site,
    post,
    axe,
  }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    const src = `${site}${address("entity/walmart/")}?theme=auto`;
    const framed = await post({ body: frame({ src }), lang: language });

    await test.step("axe finds nothing in a post and its frame", () => axe());

    await test.step("a theme that is left to the reader's system follows it", async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
    });

    await test.step("the help tells of the gestures that hold in a frame", async () => {
      await framed.frame.getByRole("button", { name: t("help.open") }).click();
      await expect(framed.frame.getByText(t("help.g.guest"))).toBeVisible();
      await expect(framed.frame.getByText(t("help.g.zoom"))).toBeHidden();
      const title = framed.frame.getByRole("heading", { name: t("help.title") });
      expect(await title.evaluate((h) => h.getBoundingClientRect().top)).toBeGreaterThan(0);
      await framed.frame.getByRole("button", { name: t("help.close") }).click();
      await expect(title).toBeHidden();
    });

    await test.step("the page of files opens in a window of its own", async () => {
      const { length } = await hostState(page);
      const opened = page.waitForEvent("popup");
      await framed.frame.getByRole("link", { name: t("source.data") }).press("Enter");
      await expect(await opened).toHaveURL(`${site}${address("data/")}`);
      await expect(framed.html).toHaveAttribute("data-ready", "true");
      expect((await hostState(page)).length).toBe(length);
    });

    await test.step("where windows open, the way to the full page opens the full page", async () => {
      await framed.node("amazon").click();
      await expect(framed.heading).toContainText(textIn(entityOf("amazon").name, language));
      const opened = page.waitForEvent("popup");
      await framed.frame.getByRole("link", { name: t("frame.full") }).click();
      const full = await opened;
      await expect(full).toHaveURL(`${site}${address("entity/amazon/")}`);
      await expect(full.locator("html")).not.toHaveAttribute("data-framed");
      expect(await full.evaluate(() => window.opener)).toBeNull();
    });
  });
}

test.describe("with fingers", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("one scrolls the host, also from a name, and is told of two; two zoom the picture", async ({
    page,
    site,
    post,
  }) => {
    const framed = await post({ body: frame({ src: site, height: 600 }) });
    const session = await page.context().newCDPSession(page);
    const place = async (id: string) => {
      const box = await framed.node(id).boundingBox();
      if (!box) throw new Error(`${id} is not drawn`);
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    };
    const touch = (
      type: "touchStart" | "touchMove" | "touchEnd",
      touchPoints: { x: number; y: number }[],
    ) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
    /** The host's scroll and the picture have come to rest. */
    const isStill = () =>
      expect
        .poll(async () => {
          const before = await place("walmart");
          await page.waitForTimeout(300);
          const now = await place("walmart");
          return before.x === now.x && before.y === now.y;
        })
        .toBe(true);
    const brief = { timeout: 2000 };
    // A busy browser loses touches that come from a program into a frame: such a gesture is made again.
    await expect(async () => {
      await isStill();
      const { x, y } = await place("walmart");
      await touch("touchStart", [{ x, y }]);
      for (let step = 1; step <= 15; step += 1) await touch("touchMove", [{ x, y: y - step * 12 }]);
      await touch("touchEnd", []);
      await expect.poll(async () => (await hostState(page)).top, brief).toBeGreaterThan(60);
    }).toPass({ timeout: 30_000 });
    await expect(framed.frame.locator('.gesture-hint[data-gesture="touch"]')).toHaveCount(1);
    expect(await addressOf(framed, site)).toBe("");

    await expect(async () => {
      await isStill();
      // The fingers have moved the host on by an unknown stretch: the lower part of the picture is in sight still.
      const middle = await place("amazon");
      const spread = (apart: number) =>
        [-apart, apart].map((off, id) => ({ x: middle.x + off, y: middle.y, id }));
      await touch("touchStart", spread(20));
      for (const apart of [30, 40, 50]) await touch("touchMove", spread(apart));
      await touch("touchEnd", []);
      const viewport = framed.frame.locator(".viewport");
      await expect(viewport).toHaveAttribute("transform", /scale\(2/, brief);
    }).toPass({ timeout: 30_000 });
  });
});
