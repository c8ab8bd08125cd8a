import { expect, test } from "./fixtures.ts";
import { pathIn, wordsIn } from "./reader.ts";
import { aSandbox, serveHost } from "./serveHost.ts";
import { serveUnder } from "./serveUnder.ts";

const language = "en";

test("in a sandboxed frame text is copied, and what cannot be saved says so", async ({
  page,
  complaints,
}) => {
  complaints.forgive(/clipboard|Clipboard/);
  const site = await serveUnder("/deep/");
  const framed = `${site.url}${pathIn(language, "quote/nadella-core/").slice(1)}`;
  const host = await serveHost({ html: aSandbox({ src: framed, width: 600, height: 640 }) });
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
