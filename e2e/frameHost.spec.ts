import type { Page } from "@playwright/test";
import { entityOf } from "./builtStory.ts";
import { addressOf, expect, framedIn, hostState, test } from "./framed.ts";
import { frame } from "./serveHost.ts";
import { readDist, weigh } from "./weighDist.ts";

/** A frame of somebody else in the post: our own fixed words, nothing of a reader's or of the story. */
const stranger = `<iframe title="A stranger" name="stranger" srcdoc="<title>x</title>"></iframe>`;

test.use({ viewport: { width: 800, height: 900 } });

const name = (id: string) => entityOf(id).name.ar;
const script = (site: string) => `<script async src="${site}embed/v1.js"></script>`;

/** Keeps all that the host hears, as text, in `data-heard`'s place: `window.name` would be the frame's. */
const listen = `<script>
  const heard = [];
  addEventListener("message", ({ data }) => heard.push(data));
</script>`;

function heardBy(page: Page): Promise<unknown[]> {
  return page.evaluate("heard");
}

const heightOf = (page: Page) =>
  page.locator('iframe[name="ties"]').evaluate((f) => f.clientHeight);

test("the host's script weighs 2 kB at most and asks for nothing", () => {
  const text = readDist("embed/v1.js");
  expect(weigh(text)).toBeLessThanOrEqual(2000);
  expect(text).not.toMatch(/\bfetch\b|\bimport\b|localStorage|XMLHttpRequest/);
});

test("a frame whose host never answers keeps its box, and says all that the contract holds", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({ head: listen, body: frame({ src: `${site}entity/walmart/` }) });
  await framed.node("amazon").click();
  await expect(framed.heading).toContainText(name("amazon"));
  await expect
    .poll(() => heardBy(page))
    .toContainEqual({
      type: "rawabit:selection",
      version: 1,
      id: "ties",
      address: "entity/amazon/",
      kind: "entity",
    });
  const heard = await heardBy(page);
  expect(heard[0]).toEqual({
    type: "rawabit:ready",
    version: 1,
    id: "ties",
    address: "entity/walmart/",
    kind: "entity",
  });
  const height = expect.any(Number);
  expect(heard).toContainEqual({ type: "rawabit:height", version: 1, id: "ties", height });
  expect(heard).toContainEqual({ sentinel: "amp", type: "embed-size", height });
  expect(heard).toContainEqual(
    expect.stringMatching(/^\{"src":".*","context":"iframe.resize","height":\d+\}$/),
  );
  expect(await heightOf(page)).toBe(640);
});

for (const width of [280, 360, 640, 1000]) {
  test(`a frame of ${width} px that is obeyed comes to rest at once, and without scrolling inside where it may`, async ({
    page,
    site,
    post,
  }) => {
    await page.setViewportSize({ width: 1100, height: 900 });
    const framed = await post({
      head: listen + script(site),
      body: frame({ src: `${site}relation/walmart-flipkart-ownership/`, width, height: 400 }),
    });
    await expect.poll(() => heightOf(page)).toBeGreaterThan(400);
    await page.waitForTimeout(2000);
    const heights = (await heardBy(page)).filter(
      (data) =>
        typeof data === "object" &&
        data !== null &&
        "type" in data &&
        data.type === "rawabit:height",
    );
    const told = new Set(heights.map((data) => JSON.stringify(data)));
    expect(told.size).toBeLessThanOrEqual(3);
    const height = await heightOf(page);
    expect(heights.at(-1)).toMatchObject({ height });
    expect(height).toBeLessThanOrEqual(1000);
    if (width < 544 && height < 1000) {
      const body = framed.frame.locator(".panel-body");
      expect(await body.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(1);
    }
    await framed.frame.locator(".tab").nth(1).click();
    await expect.poll(() => heightOf(page)).toBe(width < 544 ? 1000 : Math.min(720, width));
  });
}

test("a frame may keep its height, and no height is taken beyond bounds or from another frame", async ({
  page,
  site,
  post,
}) => {
  await post({
    head: script(site),
    body: `${frame({ src: site, attributes: 'data-rawabit-height="fixed"' })}
      ${frame({ src: `${site}list/`, name: "other", height: 500 })}${stranger}`,
  });
  const other = page.locator('iframe[name="other"]');
  await expect.poll(() => other.evaluate((f) => f.clientHeight)).toBe(720);
  expect(await heightOf(page)).toBe(640);
  const tell = (from: string, height: unknown) =>
    page
      .frameLocator(`iframe[name="${from}"]`)
      .locator("html")
      .evaluate((_html, value) => {
        window.parent.postMessage({ type: "rawabit:height", version: 1, height: value }, "*");
      }, height);
  await tell("stranger", 333);
  for (const height of ["300", null, Number.NaN, { valueOf: 300 }]) await tell("other", height);
  await page.waitForTimeout(100);
  expect(await other.evaluate((f) => f.clientHeight)).toBe(720);
  await tell("other", 1e9);
  await expect.poll(() => other.evaluate((f) => f.clientHeight)).toBe(2000);
  await tell("other", -5);
  await expect.poll(() => other.evaluate((f) => f.clientHeight)).toBe(200);
});

test("a link in the post chooses in its frame, without a step of history; other clicks stay the browser's", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    head: `${script(site)}<script>addEventListener("rawabit:selection", ({ target, detail }) => {
      document.body.dataset.told = target.name + " " + detail.address + " " + detail.kind;
    })</script>`,
    body: `${frame({ src: site })}${frame({ src: site, name: "second", height: 400 })}
      <p><a id="first" href="${site}en/entity/walmart/" data-rawabit>Walmart</a>
      <a id="named" href="${site}relation/walmart-flipkart-ownership/" data-rawabit="second" target="second">Flipkart</a>
      <a id="nothing" href="${site}entity/nobody/" data-rawabit>Nobody</a></p>`,
  });
  const second = framedIn(page, "second");
  await expect(second.html).toHaveAttribute("data-ready", "true");
  await expect.poll(() => heightOf(page)).toBe(720);
  const { length } = await hostState(page);
  await page.locator("#first").press("Enter");
  await expect(framed.heading).toContainText("Walmart");
  await expect(framed.html).toHaveAttribute("lang", "en");
  await expect(page.locator("body")).toHaveAttribute("data-told", "ties en/entity/walmart/ entity");
  await page.locator("#named").press("Enter");
  await expect.poll(() => addressOf(second, site)).toBe("relation/walmart-flipkart-ownership/");
  await page.locator("#nothing").press("Enter");
  await page.waitForTimeout(200);
  expect(await addressOf(framed, site)).toBe("en/entity/walmart/");
  expect(await hostState(page)).toMatchObject({ length, focus: "nothing" });

  // With a key the browser opens another tab: the script leaves the click alone, and here the test stops it.
  const isTaken = await page.locator("#first").evaluate((link) => {
    let taken: boolean | null = null;
    const note = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener("click", note, { once: true });
    const options = { bubbles: true, cancelable: true, ctrlKey: true };
    link.dispatchEvent(new MouseEvent("click", options));
    return taken;
  });
  expect(isTaken).toBe(false);
});

test("without the host's script a link with the frame's name as its target does the same", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    body: `${frame({ src: site, attributes: 'sandbox="allow-scripts"' })}
      <p><a id="link" href="${site}entity/walmart/?theme=dark" target="ties">Walmart</a></p>`,
  });
  await page.locator("#link").press("Enter");
  await expect(framed.heading).toContainText(name("walmart"));
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  expect(page.url()).not.toContain("walmart");
});

test("rubbish from the host, and anything from elsewhere, changes nothing", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({ body: `${frame({ src: `${site}entity/walmart/` })}${stranger}` });
  await page.evaluate(() => {
    const child = document.querySelector("iframe")?.contentWindow;
    const select = { type: "rawabit:select", version: 1 };
    const rubbish: unknown[] = [
      null,
      7,
      "rawabit:select",
      "[iFrameSizer]message",
      [],
      {},
      { type: "rawabit:select" },
      { ...select, version: 2, address: "entity/amazon/" },
      { ...select, address: null },
      { ...select, address: { href: "entity/amazon/" } },
      { ...select, address: "javascript:document.body.remove()" },
      { ...select, address: "https://example.com/entity/amazon/" },
      { ...select, address: "<img src=x onerror=alert(1)>" },
      { ...select, address: "entity/".repeat(10_000) },
      { message: "ready", secret: "abcdefghij" },
      new Map([["type", "rawabit:select"]]),
      new ArrayBuffer(8),
    ];
    for (const data of rubbish) child?.postMessage(data, "*");
  });
  await page
    .frameLocator('iframe[name="stranger"]')
    .locator("html")
    .evaluate(() => {
      const sibling = window.parent.frames[0];
      sibling?.postMessage({ type: "rawabit:select", version: 1, address: "entity/amazon/" }, "*");
    });
  await page.waitForTimeout(300);
  await expect(framed.heading).toContainText(name("walmart"));
  expect(await addressOf(framed, site)).toBe("entity/walmart/");
});

test("five frames of one post are each their own", async ({ page, site, post }) => {
  const ids = ["walmart", "microsoft", "amazon", "google", "azure"];
  const frames = ids.map((id) => frame({ src: `${site}entity/${id}/`, name: id, height: 320 }));
  await post({
    head: script(site),
    body: `${frame({ src: site, height: 320 })}${frames.slice(1).join("")}
      <p><a id="link" href="${site}entity/walmart/" data-rawabit="azure">Walmart</a></p>`,
  });
  const azure = framedIn(page, "azure");
  await expect(azure.heading).toContainText(name("azure"));
  await expect(azure.html).toHaveAttribute("data-ready", "true");
  await page.locator("#link").press("Enter");
  await expect(azure.heading).toContainText(name("walmart"));
  for (const id of ids.slice(1, 4))
    await expect(framedIn(page, id).heading).toContainText(name(id));
  expect(await addressOf(framedIn(page), site)).toBe("");
});

/** What WordPress does with a frame that it discovered, after its `wp-embed.js`: hidden until the right secret. */
const wordPress = `<script>
  let asked = "";
  function receive({ source, data }) {
    if (!data || !(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || source !== frame.contentWindow) return;
    document.querySelector("blockquote").style.display = "none";
    frame.removeAttribute("style");
    if (data.message === "height") {
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    }
    if (data.message === "link" && document.activeElement === frame) {
      if (new URL(data.value).host === new URL(frame.getAttribute("src")).host) asked = data.value;
    }
  }
  addEventListener("message", receive);
  addEventListener("DOMContentLoaded", () => {
    const frame = document.querySelector("iframe[data-secret]");
    const { secret } = frame.dataset;
    frame.addEventListener("load", () => {
      frame.contentWindow.postMessage({ message: "ready", secret }, "*");
    });
  });
</script>`;

for (const fragment of ["", "#details"]) {
  test(`WordPress shows the frame, gives it its height and follows its link${fragment && ", whatever the fragment"}`, async ({
    page,
    site,
    post,
  }) => {
    await page.setViewportSize({ width: 600, height: 900 });
    const framed = await post({
      head: wordPress,
      body: `<blockquote><a href="${site}entity/walmart/">Walmart</a></blockquote>
        <iframe title="Rawabit" name="ties" src="${site}entity/walmart/${fragment}#?secret=abCD012345"
          width="500" height="300" data-secret="abCD012345"
          sandbox="allow-scripts" security="restricted" scrolling="no"
          style="position: absolute; visibility: hidden"></iframe>`,
    });
    const box = page.locator("iframe");
    await expect(box).toBeVisible();
    await expect(page.locator("blockquote")).toBeHidden();
    await expect.poll(() => heightOf(page)).toBe(1000);
    await framed.node("amazon").dispatchEvent("click");
    await expect(framed.heading).toContainText(name("amazon"));
    await framed.frame.locator(".full-page").press("Enter");
    await expect.poll(() => page.evaluate("asked")).toBe(`${site}entity/amazon/`);
    await expect(framed.frame.locator(".stuck")).toBeEmpty();
  });
}
