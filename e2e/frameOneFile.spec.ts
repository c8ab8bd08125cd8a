import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index } from "./builtStory.ts";
import { expect, hostState, test } from "./framed.ts";
import { pathIn, wordsIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

test("the story in one file is as good a guest as a page, and does what its host says, in both languages", async ({
  page,
  site,
  post,
}) => {
  const src = `${site}stories/${index.story.id}.html?theme=dark#${pathIn("en", "entity/walmart/")}`;
  const framed = await post({ body: frame({ src, attributes: 'sandbox="allow-scripts"' }) });
  await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
  await expect(framed.frame.locator(".stage")).toHaveCSS("touch-action", "pan-x pan-y");
  await expect(framed.heading).toContainText(textIn(entityOf("walmart").name, "en"));
  const { length } = await hostState(page);

  const select = (address: string) =>
    page.evaluate((to) => {
      const child = document.querySelector("iframe")?.contentWindow;
      child?.postMessage({ type: "rawabit:select", version: 1, address: to }, "*");
    }, address);
  /** Addresses of all that the frame has shown. */
  const shown = await framed.html.evaluateHandle(() => {
    const addresses: string[] = [];
    new MutationObserver(() => addresses.push(window.location.hash)).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return addresses;
  });
  for (const [language, id] of [
    ["en", "amazon"],
    ["ar", "india"],
  ] as const) {
    // What names nothing comes first: when the frame has done what follows, it has done nothing for these.
    for (const nothing of ["entity/nobody/", `${site}entity/walmart/`]) await select(nothing);
    await select(pathIn(language, `entity/${id}/`).slice(1));
    await expect(framed.heading).toContainText(textIn(entityOf(id).name, language));
    const way = framed.frame.getByRole("link", { name: wordsIn(language)("frame.full") });
    await expect(way).toBeVisible();
    // The address is written in a task of its own, once the card is painted.
    const hash = () => framed.html.evaluate(() => window.location.hash);
    await expect.poll(hash).toBe(`#${pathIn(language, `entity/${id}/`)}`);
  }
  const known = ["/en/entity/walmart/", "/en/entity/amazon/", "/entity/india/"].map(
    (at) => `#${at}`,
  );
  expect((await shown.jsonValue()).filter((at) => !known.includes(at))).toEqual([]);
  expect((await hostState(page)).length).toBe(length);
});
