import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf } from "./builtStory.ts";
import { addressOf, expect, framedIn, hostState, test } from "./framed.ts";
import { frame } from "./serveHost.ts";

/** A frame of somebody else in the post: our own fixed words, nothing of a reader's or of the story. */
const stranger = `<iframe title="A stranger" name="stranger" srcdoc="<title>x</title>"></iframe>`;

test.use({ viewport: { width: 800, height: 900 } });

const name = (id: string) => textIn(entityOf(id).name, "ar");
const script = (site: string) => `<script async src="${site}embed/v1.js"></script>`;

/** Keeps all that the host hears. */
const listen = `<script>
  const heard = [];
  addEventListener("message", ({ data }) => heard.push(data));
</script>`;

function heardBy(page: Page): Promise<unknown[]> {
  return page.evaluate("heard");
}

/** What frames have said so far in messages of one type, in order. */
async function toldBy(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return (await heardBy(page)).flatMap((data) =>
    typeof data === "object" && data !== null && "type" in data && data.type === type
      ? [{ ...data }]
      : [],
  );
}

const heightOf = (page: Page, of = "ties") =>
  page.locator(`iframe[name="${of}"]`).evaluate((f) => f.clientHeight);

test("a frame whose host never answers keeps its box, says all that the contract holds, and is led by links that name it", async ({
  page,
  site,
  post,
}) => {
  const framed = await post({
    head: listen,
    body: `${frame({ src: `${site}entity/walmart/`, attributes: 'sandbox="allow-scripts"' })}
      <p><a id="link" href="${site}entity/walmart/?theme=dark" target="ties">Walmart</a></p>`,
  });
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

  await test.step("without the host's script a link with the frame's name as its target does the same", async () => {
    await page.locator("#link").press("Enter");
    await expect(framed.heading).toContainText(name("walmart"));
    await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
    expect(page.url()).not.toContain("walmart");
  });
});

test("frames of any width that are obeyed come to rest at once, and without scrolling inside where they may", async ({
  page,
  site,
  post,
}) => {
  const frames = [
    { of: "ties", width: 280 },
    { of: "second", width: 360 },
    { of: "third", width: 640 },
    { of: "fourth", width: 1000 },
  ];
  // All are in sight: a frame that is not measures nothing.
  await page.setViewportSize({ width: 1100, height: 4200 });
  const src = `${site}relation/walmart-flipkart-ownership/`;
  await post({
    head: listen + script(site),
    body: frames.map(({ of, width }) => frame({ src, width, height: 400, name: of })).join("\n"),
  });
  for (const { of } of frames) await expect.poll(() => heightOf(page, of)).toBeGreaterThan(400);
  /** How many messages the host hears within a second. */
  const heardInSecond = () =>
    page.evaluate(`(async () => {
      const before = heard.length;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return heard.length - before;
    })()`);
  await expect.poll(heardInSecond).toBe(0);
  const told = await toldBy(page, "rawabit:height");
  for (const { of, width } of frames) {
    await test.step(`${width} px`, async () => {
      const framed = framedIn(page, of);
      const heights = told.filter(({ id }) => id === of).map(({ height }) => height);
      expect(new Set(heights).size).toBeLessThanOrEqual(3);
      const height = await heightOf(page, of);
      expect(heights.at(-1)).toBe(height);
      expect(height).toBeLessThanOrEqual(1000);
      if (width < 544 && height < 1000) {
        const body = framed.frame.locator(".panel-body");
        expect(await body.evaluate((e) => e.scrollHeight - e.clientHeight)).toBeLessThanOrEqual(1);
      }
      await framed.frame.locator(".tab").nth(1).click();
      const expected = width < 544 ? 1000 : Math.min(720, width);
      await expect.poll(() => heightOf(page, of)).toBe(expected);
    });
  }
});

test("five frames of one post are each their own, and the host's script leads each", async ({
  page,
  site,
  post,
}) => {
  await page.setViewportSize({ width: 800, height: 1800 });
  const framed = await post({
    head: `${listen}${script(site)}<script>addEventListener("rawabit:selection", ({ target, detail }) => {
      document.body.dataset.told = target.name + " " + detail.address + " " + detail.kind;
    })</script>`,
    body: `${frame({ src: site, height: 320 })}
      ${frame({ src: `${site}entity/azure/`, name: "azure", height: 320 })}
      ${frame({ src: `${site}entity/amazon/`, name: "amazon", height: 320 })}
      ${frame({ src: `${site}entity/google/`, name: "google", height: 320 })}
      ${frame({ src: `${site}entity/microsoft/`, name: "microsoft", height: 320, attributes: 'data-rawabit-height="fixed"' })}
      ${stranger}
      <p><a id="first" href="${site}en/entity/walmart/" data-rawabit>Walmart</a>
      <a id="named" href="${site}relation/walmart-flipkart-ownership/" data-rawabit="azure" target="azure">Flipkart</a>
      <a id="nothing" href="${site}entity/nobody/" data-rawabit>Nobody</a></p>`,
  });
  const azure = framedIn(page, "azure");
  const selections = () => toldBy(page, "rawabit:selection");

  await test.step("each shows what its address names", async () => {
    for (const id of ["azure", "amazon", "google", "microsoft"]) {
      await expect(framedIn(page, id).heading).toContainText(name(id));
      await expect(framedIn(page, id).html).toHaveAttribute("data-ready", "true");
    }
    expect(await addressOf(framed, site)).toBe("");
  });

  await test.step("a frame may keep its height, and no height is taken beyond bounds or from another frame", async () => {
    const amazon = () => heightOf(page, "amazon");
    await expect.poll(amazon).toBe(720);
    const tell = (from: string, height: unknown) =>
      framedIn(page, from).html.evaluate((_html, value) => {
        window.parent.postMessage({ type: "rawabit:height", version: 1, height: value }, "*");
        window.parent.postMessage({ type: "told" }, "*");
      }, height);
    await tell("stranger", 333);
    const wrong = ["300", null, Number.NaN, { valueOf: 300 }];
    for (const height of wrong) await tell("amazon", height);
    await expect.poll(async () => (await toldBy(page, "told")).length).toBe(1 + wrong.length);
    expect(await amazon()).toBe(720);
    await tell("amazon", 1e9);
    await expect.poll(amazon).toBe(2000);
    await tell("amazon", -5);
    await expect.poll(amazon).toBe(200);
    expect(await heightOf(page, "microsoft")).toBe(320);
  });

  await test.step("a link in the post chooses in its frame, without a step of history", async () => {
    await expect.poll(() => heightOf(page)).toBe(720);
    const { length } = await hostState(page);
    await page.locator("#first").press("Enter");
    await expect(framed.heading).toContainText("Walmart");
    await expect(framed.html).toHaveAttribute("lang", "en");
    await expect(page.locator("body")).toHaveAttribute(
      "data-told",
      "ties en/entity/walmart/ entity",
    );
    await page.locator("#nothing").press("Enter");
    expect((await hostState(page)).focus).toBe("nothing");
    await page.locator("#named").press("Enter");
    await expect.poll(() => addressOf(azure, site)).toBe("relation/walmart-flipkart-ownership/");
    expect((await selections()).map(({ id, address }) => [id, address])).toEqual([
      ["ties", "en/entity/walmart/"],
      ["azure", "relation/walmart-flipkart-ownership/"],
    ]);
    expect(await addressOf(framed, site)).toBe("en/entity/walmart/");
    expect(await hostState(page)).toMatchObject({ length, focus: "named" });
    for (const id of ["amazon", "google", "microsoft"]) {
      await expect(framedIn(page, id).heading).toContainText(name(id));
    }
  });

  await test.step("other clicks stay the browser's", async () => {
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

  await test.step("rubbish from the host, and anything from elsewhere, changes nothing", async () => {
    const before = (await selections()).length;
    await framedIn(page, "stranger").html.evaluate(() => {
      const sibling = window.parent.frames[0];
      sibling?.postMessage({ type: "rawabit:select", version: 1, address: "entity/amazon/" }, "*");
    });
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
      // What has a meaning comes last: when the frame has done it, it has read all else.
      child?.postMessage({ ...select, address: "entity/india/" }, "*");
    });
    await expect(framed.heading).toContainText(name("india"));
    expect((await selections()).slice(before).map(({ address }) => address)).toEqual([
      "entity/india/",
    ]);
    await expect.poll(() => addressOf(framed, site)).toBe("entity/india/");
  });
});

/** What WordPress does with frames that it discovered, after its `wp-embed.js`: hidden until the right secret. */
const wordPress = `<script>
  let asked = "";
  function receive({ source, data }) {
    if (!data || !(data.secret || data.message || data.value)) return;
    if (/[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || source !== frame.contentWindow) return;
    frame.previousElementSibling.style.display = "none";
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
    for (const frame of document.querySelectorAll("iframe[data-secret]")) {
      const { secret } = frame.dataset;
      frame.addEventListener("load", () => {
        frame.contentWindow.postMessage({ message: "ready", secret }, "*");
      });
    }
  });
</script>`;

test("WordPress shows the frame, gives it its height and follows its link, whatever the fragment", async ({
  page,
  site,
  post,
}) => {
  await page.setViewportSize({ width: 600, height: 2600 });
  const frames = [
    { of: "ties", fragment: "", secret: "abCD012345" },
    { of: "second", fragment: "#details", secret: "543210DCba" },
  ];
  await post({
    head: wordPress,
    body: frames
      .map(
        ({ of, fragment, secret }) => `<blockquote>
          <a href="${site}entity/walmart/">Walmart</a></blockquote>
        <iframe title="Rawabit ${of}" name="${of}" src="${site}entity/walmart/${fragment}#?secret=${secret}"
          width="500" height="300" data-secret="${secret}"
          sandbox="allow-scripts" security="restricted" scrolling="no"
          style="position: absolute; visibility: hidden"></iframe>`,
      )
      .join("\n"),
  });
  for (const { of, fragment } of frames) {
    await test.step(fragment || "no fragment", async () => {
      const framed = framedIn(page, of);
      await expect(page.locator(`iframe[name="${of}"]`)).toBeVisible();
      await expect.poll(() => heightOf(page, of)).toBe(1000);
      await page.evaluate("asked = ''");
      await framed.node("amazon").dispatchEvent("click");
      await expect(framed.heading).toContainText(name("amazon"));
      await framed.frame.locator(".full-page").press("Enter");
      await expect.poll(() => page.evaluate("asked")).toBe(`${site}entity/amazon/`);
      await expect(framed.frame.locator(".stuck")).toBeEmpty();
    });
  }
  await expect(page.locator("blockquote").filter({ visible: true })).toHaveCount(0);
});
