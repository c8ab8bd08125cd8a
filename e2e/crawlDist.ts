import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { dist } from "./builtStory.ts";

/** What a page says and where it leads, as its HTML has it: no script has run. */
export type StaticPage = {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** Addresses of the same page, by `hreflang`. */
  readonly alternates: Readonly<Record<string, string>>;
  /** What its `<meta>` elements say, by name or property. */
  readonly meta: Readonly<Record<string, string>>;
  /** Its JSON-LD, as text. */
  readonly data: readonly string[];
  readonly language: string;
  readonly text: string;
  /** Paths of this site that its links lead to. */
  readonly ways: readonly string[];
};

/** `dead`: paths that a link leads to and that no file answers. */
export type Crawl = { readonly pages: ReadonlyMap<string, StaticPage>; readonly dead: string[] };

const origin = "http://site";

export const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** Follows every link from the first page on, in the built files themselves: as a host without any rule answers. `folder`: where they are. */
export function crawlDist(folder = dist): Crawl {
  const pages = new Map<string, StaticPage>();
  const dead: string[] = [];
  const queue = ["/"];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const isPage = path.endsWith("/");
    const file = join(folder, decodeURIComponent(path), isPage ? "index.html" : "");
    if (!existsSync(file)) dead.push(path);
    else if (isPage) {
      const page = readPage(path, readFileSync(file, "utf8"));
      pages.set(path, page);
      for (const way of page.ways) {
        if (known.has(way)) continue;
        known.add(way);
        queue.push(way);
      }
    }
  }
  return { pages, dead };
}

/** `path`: where the page is met, which its links are relative to. */
export function readPage(path: string, html: string): StaticPage {
  // Scripts are taken out first: they say nothing, and the story in them is half of what there is to parse.
  const { window } = new JSDOM(html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ""));
  const { document } = window;
  const contentOf = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const ways = [...document.querySelectorAll("a[href]")]
    .map((link) => new URL(link.getAttribute("href") ?? "", `${origin}${path}`))
    .filter((way) => way.origin === origin)
    .map(({ pathname }) => pathname);
  // On paper alone: it holds every relation of the story, and would answer for a page that says nothing.
  document.querySelector(".print-sheet")?.remove();
  const entriesOf = (selector: string, name: string, value: string) =>
    Object.fromEntries(
      [...document.querySelectorAll(selector)].map((element) => [
        element.getAttribute(name),
        element.getAttribute(value),
      ]),
    );
  const page = {
    title: document.title,
    description: contentOf('meta[name="description"]', "content") ?? "",
    canonical: contentOf('link[rel="canonical"]', "href"),
    alternates: entriesOf("link[hreflang]", "hreflang", "href"),
    meta: {
      ...entriesOf("meta[name]", "name", "content"),
      ...entriesOf("meta[property]", "property", "content"),
    },
    data: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, text = ""]) => text,
    ),
    language: document.documentElement.lang,
    text: plain(document.body.textContent ?? ""),
    // A link within the page, such as the one that skips, leads nowhere else.
    ways: [...new Set(ways)].filter((way) => way !== path),
  };
  window.close();
  return page;
}
