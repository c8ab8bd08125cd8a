import type { FrameLocator, Locator, Page } from "@playwright/test";
import { test as base, expect } from "./fixtures.ts";
import { aPost, type Host, serveHost } from "./serveHost.ts";
import { serveUnder } from "./serveUnder.ts";

type Post = Parameters<typeof aPost>[0] & { headers?: Readonly<Record<string, string>> };

/** A frame in a host's page, as a reader meets it. */
export type Framed = {
  readonly frame: FrameLocator;
  readonly html: Locator;
  readonly heading: Locator;
  readonly node: (id: string) => Locator;
};

type Fixtures = {
  /** The site on a host that sends no headers; its URL ends in a slash. */
  site: string;
  /** Opens a post of another host and waits until its frames are ready. */
  post: (post: Post) => Promise<Framed>;
};

export const test = base.extend<Fixtures>({
  axeInFrames: true,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, provide) => {
    const site = await serveUnder("/", "localhost");
    await provide(site.url);
    site.close();
  },
  post: async ({ page }, provide) => {
    const hosts: Host[] = [];
    await provide(async ({ headers = {}, ...post }) => {
      const host = await serveHost({ html: aPost(post), headers });
      hosts.push(host);
      await page.goto(host.url);
      const framed = framedIn(page);
      await expect(framed.html).toHaveAttribute("data-ready", "true");
      return framed;
    });
    for (const host of hosts) host.close();
  },
});

export { expect };

export function framedIn(page: Page, name = "ties"): Framed {
  const frame = page.frameLocator(`iframe[name="${name}"]`);
  return {
    frame,
    html: frame.locator("html"),
    heading: frame.locator(".panel h1"),
    node: (id) => frame.locator(`.node[data-id="${id}"] .shape`),
  };
}

/** What a frame must leave alone: the host's history, scroll and focus. */
export function hostState(page: Page) {
  return page.evaluate(() => ({
    length: window.history.length,
    top: window.scrollY,
    left: window.scrollX,
    focus: document.activeElement?.id ?? "",
  }));
}

/** The frame's own address, below its site's root. */
export async function addressOf({ html }: Framed, site: string): Promise<string> {
  const href = await html.evaluate(() => window.location.href);
  return href.replace(site, "").replace(/#.*/, "");
}
