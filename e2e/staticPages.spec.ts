import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { listPromises, plain } from "./listPromises.ts";
import { pathIn } from "./reader.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  test("a page of each kind shows in the window what it holds", async ({ page }) => {
    for (const [language, kind] of [
      ["ar", "article/"],
      ["en", "list/"],
      ["en", "quote/"],
      ["ar", "relation/"],
    ] as const) {
      const start = pathIn(language, kind);
      const promised = listPromises(language).find(({ path }) => path.startsWith(start));
      expect(promised?.words.length, start).toBeGreaterThan(0);
      const { path = "", words = [] } = promised ?? {};
      const response = await page.goto(path, { waitUntil: "domcontentloaded" });
      expect(response?.status(), path).toBe(200);
      await expect(page.locator(".panel")).toBeVisible();
      const shown = plain(await page.locator("body").innerText());
      // Of a connection the claim and its best evidence are seen at once, the rest on request.
      const seen = kind === "relation/" ? words.slice(0, 2) : words;
      for (const word of seen) expect.soft(shown, path).toContain(plain(word));
    }
  });
});

/** Without its rules the picture is still one of lines, no higher than a window, and paper's sheet stays away. */
async function expectPlainPicture(page: Page): Promise<void> {
  await expect(page.locator(".print-sheet")).toBeHidden();
  const picture = page.locator("svg.picture");
  expect((await picture.boundingBox())?.height).toBeLessThan(600);
  for (const part of [".line", ".shape", ".ground"]) {
    await expect(picture.locator(part).first()).toHaveCSS("fill", "none");
  }
  await expect(picture.locator(".label").first()).not.toHaveCSS("fill", "none");
}

const failures = [
  {
    name: "the script is blocked",
    language: "ar",
    pattern: "**/*.js",
    isScript: true,
    forgiven: /Failed to load resource/,
  },
  {
    name: "the script is cut off half way",
    language: "en",
    pattern: "**/*.js",
    isScript: true,
    isHalved: true,
    forgiven: /page error|SyntaxError|Unexpected|Invalid/,
  },
  {
    name: "the faces are blocked",
    language: "en",
    pattern: "**/*.css",
    isScript: false,
    forgiven: /Failed to load resource/,
  },
  {
    name: "the rules are lost",
    language: "ar",
    pattern: /\/$/,
    isScript: false,
    isPlain: true,
    forgiven: /^$/,
  },
] as const;

for (const failure of failures) {
  const { language, name } = failure;
  test(`${language}: when ${name} the page reads and its links work`, async ({
    page,
    complaints,
  }) => {
    complaints.forgive(failure.forgiven);
    await page.route(failure.pattern, async (route) => {
      if (!("isHalved" in failure || "isPlain" in failure)) return route.abort();
      const response = await route.fetch();
      const body = await response.text();
      if ("isPlain" in failure) {
        return route.fulfill({ response, body: body.replace(/<style>.*?<\/style>/s, "") });
      }
      return route.fulfill({ response, body: body.slice(0, body.length / 2) });
    });
    await page.goto(pathIn(language, ""));
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(textIn(index.story.title, language));
    for (const { exact } of index.story.quotes.slice(0, 3)) {
      await expect(page.getByRole("blockquote").filter({ hasText: exact }).first()).toBeVisible();
    }
    const search = page.getByRole("searchbox").or(page.getByRole("combobox"));
    if (failure.isScript) await expect(search).toBeHidden();
    else {
      await expect(search.first()).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-ready");
      if ("isPlain" in failure) await expectPlainPicture(page);
    }
    const [first] = index.story.relations;
    const sentence = first?.sentence[language] ?? "";
    await page.goto(pathIn(language, `entity/${first?.source}/`));
    await page.locator("#details").getByRole("link", { name: sentence, exact: true }).click();
    await expect(page).toHaveURL(pathIn(language, `relation/${first?.id}/`));
    await expect(heading).toHaveText(sentence);
    // The last page's script may still be on its way.
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}
