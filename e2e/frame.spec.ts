import { entityOf, index } from "./builtStory.ts";
import { isReady } from "./fixtures.ts";
import { addressOf, expect, hostState, test } from "./framed.ts";
import { countFrames } from "./pictureOf.ts";
import { languages, pathIn, wordsIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

test.use({ viewport: { width: 800, height: 900 } });

const chosen = ["walmart", "microsoft", "amazon"] as const;

const hosts = [
  { name: "a plain page", attributes: "", width: "100%" },
  { name: "a sandbox that allows scripts alone", attributes: 'sandbox="allow-scripts"' },
  { name: "a column of 280 px", width: 280 },
  { name: "an Arabic page", lang: "ar" },
  {
    name: "a page that lets only frames of the site in",
    policy: (site: string) =>
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${site}`,
  },
] as const;

for (const language of languages) {
  for (const host of hosts) {
    test(`${language}: in ${host.name} all works, and the host is left as it was`, async ({
      page,
      site,
      post,
    }) => {
      await page.emulateMedia({ colorScheme: "dark" });
      const src = `${site}${pathIn(language, "").slice(1)}`;
      const framed = await post({
        body: frame({
          src,
          width: "width" in host ? host.width : "100%",
          attributes: "attributes" in host ? host.attributes : "",
        }),
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
      for (const id of chosen) {
        await framed.node(id).dispatchEvent("click");
        await expect(framed.heading).toContainText(entityOf(id).name[language]);
        expect(await addressOf(framed, site)).toBe(pathIn(language, `entity/${id}/`).slice(1));
      }
      const t = wordsIn(language);
      await framed.frame
        .getByRole("link", { name: t("tab.list"), exact: true })
        .dispatchEvent("click");
      await expect(framed.heading).toHaveText(t("list.title"));
      await framed.frame.getByRole("link", { name: t("skip") }).dispatchEvent("click");
      expect(await hostState(page)).toEqual({ ...before, focus: expect.any(String) });

      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      const way = framed.frame.locator(".full-address a");
      await expect(way).toHaveText(await framed.html.evaluate(() => window.location.href));
      await expect(way).toHaveAttribute("target", "_blank");
    });
  }
}

test("what is chosen by hand in the frame moves neither the host's scroll nor its focus on load", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({ body: frame({ src: `${site}entity/walmart/` }) });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await page.evaluate(() => window.scrollTo(0, 200));
  const { length, top } = await hostState(page);
  await framed.node("amazon").click();
  await expect(framed.heading).toContainText(entityOf("amazon").name.ar);
  await framed.frame
    .getByRole("button", { name: wordsIn("ar")("graph.zoomIn"), exact: true })
    .click();
  expect(await hostState(page)).toMatchObject({ length, top });
});

test("a plain wheel over the picture scrolls the host and says how to zoom; with Ctrl it zooms", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({ body: frame({ src: site }) });
  const viewport = framed.frame.locator(".viewport");
  const box = await framed.frame.locator(".picture").boundingBox();
  if (!box) throw new Error("The picture is not drawn");
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await hostState(page)).top).toBe(200);
  await expect(framed.frame.getByText(wordsIn("ar")("frame.wheel"))).toBeVisible();
  await expect(viewport).not.toHaveAttribute("transform", /scale/);
  await expect(framed.frame.getByText(wordsIn("ar")("frame.wheel"))).toBeHidden();

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect(viewport).toHaveAttribute("transform", /scale\((?!1\))/);
  expect((await hostState(page)).top).toBe(200);
});

test("at its end the reading lets the host scroll on", async ({ page, site, post }) => {
  const framed = await post({ body: frame({ src: site }) });
  const body = framed.frame.locator(".panel-body");
  await body.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  const box = await body.boundingBox();
  if (!box) throw new Error("There is nothing to read");
  await page.mouse.move(box.x + 60, box.y + 60);
  await page.mouse.wheel(0, 150);
  await expect.poll(async () => (await hostState(page)).top).toBe(150);
});

test("Tab goes through the frame and out of it, forwards and backwards", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    body: frame({ src: `${site}quote/${index.story.quotes[0]?.id}/` }),
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

test("at rest the frame asks for no animation frame, and nothing has moved as it came", async ({
  page,
  site,
  post,
}) => {
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
  await page.waitForTimeout(1000);
  const asked = () => framed.html.getAttribute("data-frames");
  const before = await asked();
  await page.waitForTimeout(1000);
  expect(await asked()).toBe(before);
  expect(await framed.html.getAttribute("data-shifts")).toBeNull();
});

test("the theme is the address's, opaque, and outlasts every step", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    body: frame({ src: `${site}?theme=dark`, attributes: 'sandbox="allow-scripts"' }),
  });
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  await framed.node("walmart").click();
  await expect.poll(() => addressOf(framed, site)).toBe("entity/walmart/?theme=dark");
  const list = framed.frame.getByRole("link", { name: wordsIn("ar")("tab.list"), exact: true });
  await expect(list).toHaveAttribute("href", "/entity/walmart/?tab=list&theme=dark");
  await list.click();
  await framed.html.evaluate(() => window.location.reload());
  await expect(framed.html).toHaveAttribute("data-ready", "true");
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  await expect(framed.heading).toHaveText(wordsIn("ar")("list.title"));
  await expect(framed.frame.locator(".full-page")).toHaveAttribute("href", /tab=list$/);

  await page.emulateMedia({ colorScheme: "dark" });
  const auto = await post({ body: frame({ src: `${site}?theme=auto` }) });
  await expect(auto.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
});

test("where no window opens, the way to the full page shows its address to copy", async ({
  site,
  post,
  complaints,
}) => {
  complaints.forgive(/Blocked opening/);
  const framed = await post({
    body: frame({ src: `${site}en/entity/walmart/`, attributes: 'sandbox="allow-scripts"' }),
  });
  await framed.frame.getByRole("link", { name: wordsIn("en")("frame.full") }).click();
  await expect(framed.frame.getByText(`${site}en/entity/walmart/`).first()).toBeVisible();
  await expect(framed.frame.locator(".stuck")).toContainText(wordsIn("en")("frame.stuck"));
});

test("where windows open, the way to the full page opens the full page", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({ body: frame({ src: `${site}en/?theme=dark` }) });
  await framed.node("walmart").click();
  const opened = page.waitForEvent("popup");
  await framed.frame.getByRole("link", { name: wordsIn("en")("frame.full") }).click();
  const full = await opened;
  await expect(full).toHaveURL(`${site}en/entity/walmart/`);
  await expect(full.locator("html")).not.toHaveAttribute("data-framed");
  expect(await full.evaluate(() => window.opener)).toBeNull();
});

for (const language of languages) {
  const t = wordsIn(language);
  const data = { name: t("source.data") } as const;

  test(`${language}: the page of files opens in a window of its own`, async ({
    page,
    site,
    post,
  }) => {
    const framed = await post({ body: frame({ src: `${site}${pathIn(language, "").slice(1)}` }) });
    const { length } = await hostState(page);
    const opened = page.waitForEvent("popup");
    await framed.frame.getByRole("link", data).press("Enter");
    await expect(await opened).toHaveURL(`${site}${pathIn(language, "data/").slice(1)}`);
    await expect(framed.html).toHaveAttribute("data-ready", "true");
    expect((await hostState(page)).length).toBe(length);
  });

  test(`${language}: where no window opens the page of files takes the frame, without a step of history`, async ({
    page,
    site,
    post,
    complaints,
  }) => {
    complaints.forgive(/Blocked opening/);
    const src = `${site}${pathIn(language, "").slice(1)}`;
    const framed = await post({ body: frame({ src, attributes: 'sandbox="allow-scripts"' }) });
    const { length } = await hostState(page);
    await framed.frame.getByRole("link", data).press("Enter");
    await expect(framed.frame.locator(".file-list").first()).toBeVisible();
    expect((await hostState(page)).length).toBe(length);
  });

  test(`${language}: the help tells of the gestures that hold in a frame`, async ({
    page,
    site,
    post,
  }) => {
    const address = pathIn(language, "");
    const framed = await post({ body: frame({ src: `${site}${address.slice(1)}` }) });
    await framed.frame.getByRole("button", { name: t("help.open") }).click();
    await expect(framed.frame.getByText(t("help.g.guest"))).toBeVisible();
    await expect(framed.frame.getByText(t("help.g.zoom"))).toBeHidden();
    const title = framed.frame.getByRole("heading", { name: t("help.title") });
    expect(await title.evaluate((heading) => heading.getBoundingClientRect().top)).toBeGreaterThan(
      0,
    );
    await page.goto(`${site}${address.slice(1)}`);
    await isReady(page);
    await page.getByRole("button", { name: t("help.open") }).click();
    await expect(page.getByText(t("help.g.zoom"))).toBeVisible();
    await expect(page.getByText(t("help.g.guest"))).toBeHidden();
  });

  test(`${language}: axe finds nothing in a post and its frame`, async ({
    page,
    site,
    post,
    axe,
  }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    const src = `${site}${pathIn(language, "entity/walmart/").slice(1)}?theme=auto`;
    await post({ body: frame({ src }), lang: language });
    await axe();
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
    const { x, y } = await place("walmart");
    await touch("touchStart", [{ x, y }]);
    for (let step = 1; step <= 15; step += 1) await touch("touchMove", [{ x, y: y - step * 12 }]);
    await touch("touchEnd", []);
    await expect.poll(async () => (await hostState(page)).top).toBeGreaterThan(100);
    await expect(framed.frame.locator('.gesture-hint[data-gesture="touch"]')).toHaveCount(1);
    expect(await addressOf(framed, site)).toBe("");

    const middle = await place("azure");
    const spread = (apart: number) =>
      [-apart, apart].map((off, id) => ({ x: middle.x + off, y: middle.y, id }));
    await touch("touchStart", spread(20));
    for (const apart of [30, 40, 50]) await touch("touchMove", spread(apart));
    await touch("touchEnd", []);
    await expect(framed.frame.locator(".viewport")).toHaveAttribute("transform", /scale\(2/);
  });
});
