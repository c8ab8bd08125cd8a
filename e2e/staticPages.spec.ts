import type { Page } from "@playwright/test";
import { index } from "./builtStory.ts";
import { type Crawl, crawlDist, plain, readPage } from "./crawlDist.ts";
import { expect, test } from "./fixtures.ts";
import { type Language, languages, pathIn } from "./reader.ts";
import { listPages, readDist } from "./weighDist.ts";

const { story } = index;

test("links lead to every page of the site, and none is dead", () => {
  test.setTimeout(180_000);
  const { pages, dead } = crawlDist();
  expect(dead, "dead links").toEqual([]);
  const unreached = listPages().filter((name) => !pages.has(`/${name}`));
  expect(unreached, "pages that no link leads to").toEqual([]);
  for (const language of languages) {
    for (const { path, words } of listPromises(language)) {
      for (const word of words) expect.soft(pages.get(path)?.text, path).toContain(plain(word));
    }
  }
  expectHeads(pages);
});

test("the page of what is missing asks not to be found, and no link on it is dead", () => {
  const { pages } = crawlDist();
  const missing = readPage("/a/deep/address/", readDist("404.html"));
  expect(missing.title).toContain("404");
  expect(missing.meta.robots).toBe("noindex");
  expect(missing.canonical).toBeNull();
  expect(missing.ways.length).toBeGreaterThan(20);
  expect(missing.ways.filter((way) => way.endsWith("/") && !pages.has(way))).toEqual([]);
});

type Promised = { readonly path: string; readonly words: readonly string[] };

/** What each page holds before any script. */
function listPromises(language: Language): Promised[] {
  const at = (address: string) => pathIn(language, address);
  return [
    { path: at("article/"), words: story.article.paragraphs.map(index.text.slice) },
    { path: at("list/"), words: story.entities.map(({ name }) => name[language]) },
    ...story.quotes.map(({ id, exact, translation }) => ({
      path: at(`quote/${id}/`),
      words: language === "en" ? [exact, translation.en] : [exact],
    })),
    ...story.relations.map(({ id, sentence, evidence }) => ({
      path: at(`relation/${id}/`),
      words: [sentence[language], ...evidence.map(({ exact }) => exact)],
    })),
  ];
}

function expectHeads(pages: Crawl["pages"]): void {
  const titles = new Map<string, string>();
  const withCanonical: string[] = [];
  for (const [path, { title, description, canonical, language }] of pages) {
    expect.soft(titles.get(title), `the title of ${path}, «${title}»`).toBeUndefined();
    titles.set(title, path);
    expect.soft(description.length, `the description of ${path}`).toBeGreaterThan(20);
    expect.soft(language, path).toBe(path.startsWith("/en/") ? "en" : "ar");
    if (canonical === null) continue;
    withCanonical.push(path);
    expect.soft(canonical.endsWith(path.slice(1)), `${canonical} of ${path}`).toBe(true);
  }
  // Absolute addresses are written on every page, or, without SITE_URL, on none.
  expect([0, pages.size]).toContain(withCanonical.length);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  for (const language of languages) {
    test(`${language}: a page of each kind shows in the window what it holds`, async ({ page }) => {
      const promises = listPromises(language);
      const ofKind = ["article/", "list/", "quote/", "relation/"].flatMap(
        (kind) => promises.find(({ path }) => path.startsWith(pathIn(language, kind))) ?? [],
      );
      expect(ofKind).toHaveLength(4);
      for (const { path, words } of ofKind) {
        const response = await page.goto(path, { waitUntil: "domcontentloaded" });
        expect(response?.status(), path).toBe(200);
        // The text waits a tenth of a second for its face (src/app/ui/page.css).
        await expect(page.locator(".panel")).toBeVisible();
        const shown = plain(await page.locator("body").innerText());
        for (const word of words) expect.soft(shown, path).toContain(plain(word));
      }
    });
  }
});

/** Without a style sheet the picture is still one of lines, no higher than a window, and paper's sheet stays away. */
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
    pattern: "**/*.js",
    isScript: true,
    forgiven: /Failed to load resource/,
  },
  {
    name: "the script is cut off half way",
    pattern: "**/*.js",
    isScript: true,
    isHalved: true,
    forgiven: /page error|SyntaxError|Unexpected|Invalid/,
  },
  {
    name: "the style sheet is blocked",
    pattern: "**/*.css",
    isScript: false,
    forgiven: /Failed to load resource/,
  },
] as const;

for (const language of languages) {
  for (const failure of failures) {
    test(`${language}: when ${failure.name} the page reads and its links work`, async ({
      page,
      complaints,
    }) => {
      complaints.forgive(failure.forgiven);
      await page.route(failure.pattern, async (route) => {
        if (!("isHalved" in failure)) return route.abort();
        const response = await route.fetch();
        const body = await response.text();
        return route.fulfill({ response, body: body.slice(0, body.length / 2) });
      });
      await page.goto(pathIn(language, ""));
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText(index.story.title[language]);
      for (const { exact } of index.story.quotes.slice(0, 3)) {
        await expect(page.getByRole("blockquote").filter({ hasText: exact }).first()).toBeVisible();
      }
      const search = page.getByRole("searchbox").or(page.getByRole("combobox"));
      if (failure.isScript) await expect(search).toBeHidden();
      else {
        await expect(search.first()).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("data-ready");
        await expectPlainPicture(page);
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
}
