import type { FrameLocator, Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languageLink, pathIn, wordsIn } from "./reader.ts";
import { aSandbox, serveHost } from "./serveHost.ts";
import { serveUnder } from "./serveUnder.ts";

const frameSandboxed = (src: string) =>
  serveHost({ html: aSandbox({ src, width: 1100, height: 720 }) });

function listRefused(page: Page): string[] {
  const refused: string[] = [];
  page.on("requestfailed", (request) => {
    refused.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) refused.push(`${response.url()}: ${response.status()}`);
    const header = response.headers()["access-control-allow-origin"];
    if (header !== undefined) refused.push(`${response.url()} came with a CORS header`);
  });
  return refused;
}

/** Names of the faces that the frame has loaded. */
function facesOf(frame: FrameLocator): Promise<string[]> {
  return frame.locator("html").evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === "loaded");
    return loaded.map(({ family }) => family);
  });
}

/** Where a frame begins: the site in a folder of its own and a page that names a relation, and the plain overview. */
const starts = [
  { language: "ar", folder: "/", address: "" },
  { language: "en", folder: "/deep/", address: "relation/walmart-microsoft-partnership/" },
] as const;

for (const { language, folder, address } of starts) {
  test(`${language}: in a sandboxed frame on a host without headers everything works, and begins where its address says`, async ({
    page,
  }) => {
    const refused = listRefused(page);
    const site = await serveUnder(folder);
    const host = await frameSandboxed(`${site.url}${pathIn(language, address).slice(1)}`);
    await page.setViewportSize({ width: 1160, height: 780 });
    await page.goto(host.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("html")).toHaveAttribute("data-ready", "true");
    expect(await frame.locator("html").evaluate(() => window.origin)).toBe("null");

    const heading = frame.getByRole("heading", { level: 1 });
    if (address === "") await expect(heading).toHaveText(textIn(index.story.title, language));
    else {
      await expect(frame.locator('.link[data-id="walmart-microsoft-partnership"]')).toHaveAttribute(
        "aria-current",
        "true",
      );
    }
    await frame.locator('.node[data-id="walmart"] .shape').click();
    await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
    const t = wordsIn(language);
    await frame.getByRole("link", { name: t("tab.list"), exact: true }).click();
    await expect(heading).toHaveText(t("list.title"));
    const other = language === "ar" ? "en" : "ar";
    await frame.getByRole("link", { name: languageLink(language, other) }).click();
    await expect(frame.locator("html")).toHaveAttribute("lang", other);
    await expect(heading).toHaveText(wordsIn(other)("list.title"));

    const faces = await facesOf(frame);
    expect(faces.length).toBeGreaterThan(0);
    expect(
      await frame.locator("html").evaluate((_html, names) => {
        return names.every((name) => document.fonts.check(`16px "${name.replaceAll('"', "")}"`));
      }, faces),
    ).toBe(true);
    expect(refused).toEqual([]);
    host.close();
    site.close();
  });
}
