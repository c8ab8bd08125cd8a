import { entityOf, index } from "./builtStory.ts";
import { expect, hostState, test } from "./framed.ts";
import { languages, pathIn, wordsIn } from "./reader.ts";
import { frame } from "./serveHost.ts";

for (const language of languages) {
  test(`${language}: the story in one file is as good a guest as a page, and does what its host says`, async ({
    page,
    site,
    post,
  }) => {
    const src = `${site}stories/${index.story.id}.html?theme=dark#${pathIn(language, "entity/walmart/")}`;
    const framed = await post({ body: frame({ src, attributes: 'sandbox="allow-scripts"' }) });
    const t = wordsIn(language);
    await expect(framed.html).toHaveCSS("background-color", "rgb(21, 20, 18)");
    await expect(framed.frame.locator(".stage")).toHaveCSS("touch-action", "pan-x pan-y");
    await expect(framed.frame.getByRole("link", { name: t("frame.full") })).toBeVisible();
    await expect(framed.heading).toContainText(entityOf("walmart").name[language]);
    const { length } = await hostState(page);

    const select = (address: string) =>
      page.evaluate((to) => {
        const child = document.querySelector("iframe")?.contentWindow;
        child?.postMessage({ type: "rawabit:select", version: 1, address: to }, "*");
      }, address);
    await select(pathIn(language, "entity/amazon/").slice(1));
    await expect(framed.heading).toContainText(entityOf("amazon").name[language]);
    for (const nothing of ["entity/nobody/", `${site}entity/walmart/`]) await select(nothing);
    await page.waitForTimeout(200);
    await expect(framed.heading).toContainText(entityOf("amazon").name[language]);
    const hash = await framed.html.evaluate(() => window.location.hash);
    expect(hash).toBe(`#${pathIn(language, "entity/amazon/")}`);
    expect((await hostState(page)).length).toBe(length);
  });
}
