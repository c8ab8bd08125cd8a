import { listAssets } from "./built/weighDist.ts";
import { expect, isReady, test } from "./fixtures.ts";

test("a page asks for itself, its script and its faces, and nothing more", async ({ page }) => {
  const files = [...listAssets(".js"), ...listAssets(".css")].map((name) => `/${name}`);
  for (const path of ["/", "/en/entity/walmart/", "/list/", "/en/"]) {
    const asked: string[] = [];
    const note = (request: { url: () => string }) => {
      if (!request.url().startsWith("data:")) asked.push(new URL(request.url()).pathname);
    };
    page.on("request", note);
    await page.goto(path, { waitUntil: "networkidle" });
    await isReady(page);
    page.off("request", note);
    expect(asked.sort()).toEqual([path, ...files].sort());
  }
});
