import { createServer } from "node:http";
import { expect, test } from "./fixtures.ts";
import { languages, pathIn, wordsIn } from "./reader.ts";
import { serveUnder } from "./serveUnder.ts";

/** A page that frames an address as WordPress frames what it discovered. */
async function serveHost(framed: string): Promise<{ url: string; close: () => void }> {
  const html = `<!doctype html><title>Host</title>
<iframe sandbox="allow-scripts" title="Rawabit" width="600" height="640" src="${framed}"></iframe>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

for (const language of languages) {
  test(`${language}: in a sandboxed frame text is copied, and what cannot be saved says so`, async ({
    page,
    complaints,
  }) => {
    complaints.forgive(/clipboard|Clipboard/);
    const site = await serveUnder("/deep/");
    const framed = `${site.url}${pathIn(language, "quote/nadella-core/").slice(1)}`;
    const host = await serveHost(framed);
    const saved: string[] = [];
    page.on("download", (download) => saved.push(download.suggestedFilename()));
    await page.goto(host.url);
    const frame = page.frameLocator("iframe");
    const t = wordsIn(language);
    await expect(frame.locator("html")).toHaveAttribute("data-ready", "true");
    await frame.getByRole("button", { name: t("share.open") }).click();
    const sheet = frame.getByRole("dialog", { name: t("share.open") });
    await expect(sheet.getByRole("textbox")).toHaveValue(framed);
    await sheet.getByRole("button", { name: `${t("share.copy")}: ${t("share.link")}` }).click();
    await expect(sheet.getByRole("status")).toHaveText(t("share.copied"));

    await sheet
      .locator("summary")
      .filter({ hasText: t("share.picture") })
      .click();
    for (const kind of ["SVG", "PNG"]) {
      await sheet.getByRole("button", { name: kind }).click();
      await expect(sheet.getByRole("status")).toContainText(t("share.failed"));
      await expect(sheet.getByRole("status")).toContainText(framed);
    }
    expect(saved).toEqual([]);
    host.close();
    site.close();
  });
}
