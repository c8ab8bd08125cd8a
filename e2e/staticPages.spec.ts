import type { Page } from "@playwright/test";
import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languages, pathIn } from "./reader.ts";
import { listPages } from "./weighDist.ts";

/** What a page shows and where it leads, with JavaScript off. */
type Seen = {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly language: string;
  readonly text: string;
  /** Paths of this site. */
  readonly ways: readonly string[];
};

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

async function see(page: Page, path: string): Promise<Seen> {
  const response = await page.goto(path, { waitUntil: "domcontentloaded" });
  const facts = await page.evaluate(() => {
    const meta = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name) ?? null;
    const ways = [...document.querySelectorAll("a[href]")].map((link) => {
      return new URL(link.getAttribute("href") ?? "", document.baseURI);
    });
    const own = ways.filter(({ origin }) => origin === window.location.origin);
    return {
      title: document.title,
      description: meta('meta[name="description"]', "content") ?? "",
      canonical: meta('link[rel="canonical"]', "href"),
      language: document.documentElement.lang,
      text: document.body.innerText,
      ways: [...new Set(own.map(({ pathname }) => pathname))],
    };
  });
  return { status: response?.status() ?? 0, ...facts, text: plain(facts.text) };
}

/** Follows every link from the first page on. */
async function crawl(page: Page): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  const queue = ["/"];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const found = await see(page, path);
    seen.set(path, found);
    for (const way of found.ways) {
      if (known.has(way) || /\.\w+$/.test(way)) continue;
      known.add(way);
      queue.push(way);
    }
  }
  return seen;
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });

  test("links lead to every page of the site, and none is dead", async ({ page }) => {
    test.setTimeout(300_000);
    const seen = await crawl(page);
    const dead = [...seen].filter(([, { status }]) => status !== 200).map(([path]) => path);
    expect(dead, "dead links").toEqual([]);
    const unreached = listPages().filter((name) => !seen.has(`/${name}`));
    expect(unreached, "pages that no link leads to").toEqual([]);

    for (const language of languages) {
      for (const { id, exact, translation } of index.story.quotes) {
        const text = seen.get(pathIn(language, `quote/${id}/`))?.text ?? "";
        expect.soft(text, `quote ${id}`).toContain(plain(exact));
        if (language === "en") expect.soft(text).toContain(plain(translation.en));
      }
      for (const { id, sentence, evidence } of index.story.relations) {
        const text = seen.get(pathIn(language, `relation/${id}/`))?.text ?? "";
        expect.soft(text, `relation ${id}`).toContain(plain(sentence[language]));
        for (const { exact } of evidence) {
          expect.soft(text, `evidence of ${id}`).toContain(plain(exact));
        }
      }
      const article = seen.get(pathIn(language, "article/"))?.text ?? "";
      for (const span of index.story.article.paragraphs) {
        expect.soft(article).toContain(plain(index.text.slice(span)));
      }
      const list = seen.get(pathIn(language, "list/"))?.text ?? "";
      for (const { name } of index.story.entities) {
        expect.soft(list).toContain(plain(name[language]));
      }
    }
    expectHeads(seen);
  });
});

function expectHeads(seen: ReadonlyMap<string, Seen>): void {
  const titles = new Map<string, string>();
  const withCanonical: string[] = [];
  for (const [path, { title, description, canonical, language }] of seen) {
    expect.soft(titles.get(title), `the title of ${path}, «${title}»`).toBeUndefined();
    titles.set(title, path);
    expect.soft(description.length, `the description of ${path}`).toBeGreaterThan(20);
    expect.soft(language, path).toBe(path.startsWith("/en/") ? "en" : "ar");
    if (canonical === null) continue;
    withCanonical.push(path);
    expect.soft(canonical.endsWith(path.slice(1)), `${canonical} of ${path}`).toBe(true);
  }
  // Absolute addresses are written on every page, or, without SITE_URL, on none.
  expect([0, seen.size]).toContain(withCanonical.length);
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
      if (!failure.isScript) await expect(page.locator("html")).toHaveAttribute("data-ready");
      const [first] = index.story.relations;
      const sentence = first?.sentence[language] ?? "";
      await page.goto(pathIn(language, `entity/${first?.source}/`));
      await page.locator("#details").getByRole("link", { name: sentence, exact: true }).click();
      await expect(page).toHaveURL(pathIn(language, `relation/${first?.id}/`));
      await expect(heading).toHaveText(sentence);
    });
  }
}
