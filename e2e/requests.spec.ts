import { listAssets } from "./built/weighDist.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { languageLink, readerOf } from "./reader.ts";

const assets = [...listAssets(".js"), ...listAssets(".css")].map((name) => `/${name}`);
/** The words of a language as its own pages have them, and as a page of the other language asks for them. */
const isOwn = (name: string, language: "ar" | "en") => name.includes(`/words-${language}-`);
const isTurn = (name: string, language: "ar" | "en") => name.includes(`/turn-${language}-`);

test("a page asks for itself, its script, its language's words, its faces and its rules for paper, and nothing more", async ({
  page,
}) => {
  for (const path of ["/", "/en/entity/walmart/", "/list/", "/en/"]) {
    const asked: string[] = [];
    const note = (request: { url: () => string }) => {
      if (!request.url().startsWith("data:")) asked.push(new URL(request.url()).pathname);
    };
    page.on("request", note);
    await page.goto(path, { waitUntil: "networkidle" });
    await isReady(page);
    page.off("request", note);
    const other = path.startsWith("/en/") ? "ar" : "en";
    const files = assets.filter((name) => !/\/(turn|picture)-/.test(name) && !isOwn(name, other));
    expect(asked.sort()).toEqual([path, ...files].sort());
  }
});

test("a page turns to its other language in place by that language's words alone, and by its page where they do not come", async ({
  page,
  open,
  complaints,
}) => {
  complaints.forgive(/Failed to load resource/);
  const turn = async (from: "ar" | "en", to: "ar" | "en") => {
    await page.getByRole("link", { name: languageLink(from, to) }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", to);
    await expect(page).toHaveURL(to === "ar" ? "/entity/walmart/" : "/en/entity/walmart/");
  };
  await open("ar", "entity/walmart/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await turn("ar", "en");
  await turn("en", "ar");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(asked).toEqual(assets.filter((name) => isTurn(name, "en")));

  await open("en", "entity/walmart/");
  await page.route(/\/(turn|words)-ar-/, (route) => route.abort());
  asked.length = 0;
  await turn("en", "ar");
  expect(asked).toContain("/entity/walmart/");
  // The page whose words are missing reads as one without a script.
  await expect(page.locator("html")).toHaveAttribute("data-alone");
  await expect(page.locator("html")).not.toHaveAttribute("data-ready");
  await expect(readerOf(page, "ar").heading).toContainText("وولمارت");
});
