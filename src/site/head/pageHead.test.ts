import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type Selection } from "../../model/story/view.ts";
import { aStory } from "../../testing/aStory.ts";
import { pageHead } from "./pageHead.ts";

const site = new URL("https://user.github.io/repo/");
const walmart = { kind: "entity", id: "walmart" } as const;

function headOf(language: "ar" | "en", selection: Selection, options: { site: URL | null }) {
  const view = aView(language, selection);
  const index = createStoryIndex(aStory());
  const { elements, facts } = pageHead(index, view, { ...options, root: "../../", cardOf: view });
  return [...elements, facts].join("\n");
}

describe("pageHead", () => {
  it("names both languages, and Arabic as the one for all others", () => {
    const head = headOf("en", walmart, { site });
    expect(head).toContain(
      '<link rel="canonical" href="https://user.github.io/repo/en/entity/walmart/" />',
    );
    expect(head).toContain('hreflang="ar" href="https://user.github.io/repo/entity/walmart/"');
    expect(head).toContain('hreflang="en" href="https://user.github.io/repo/en/entity/walmart/"');
    expect(head).toContain(
      'hreflang="x-default" href="https://user.github.io/repo/entity/walmart/"',
    );
  });

  it("shows the view's own card, with its size", () => {
    const head = headOf("ar", walmart, { site });
    expect(head).toContain(
      '<meta property="og:image" content="https://user.github.io/repo/cards/ar/entity-walmart.png" />',
    );
    expect(head).toContain('<meta property="og:image:width" content="1200" />');
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  it("leaves out only what needs absolute addresses where the site's own is unknown", () => {
    const head = headOf("ar", walmart, { site: null });
    expect(head).not.toMatch(/canonical|hreflang|og:url|og:image|twitter:image/);
    expect(head).toContain('<meta property="og:locale" content="ar_AR" />');
    expect(head).toContain('type="application/json" href="../../stories/a-story.json"');
    expect(head).toContain("application/ld+json");
  });

  it("escapes what the story says", () => {
    const title = { ar: 'و"ل</title><script>', en: "a & b" };
    const index = createStoryIndex(aStory({ title }));
    const view = aView("ar");
    const { elements, facts } = pageHead(index, view, { site, root: "", cardOf: view });
    const head = [...elements, facts].join("\n");
    expect(head).not.toContain("</title><script>");
    expect(head).toContain("و&quot;ل&lt;/title&gt;&lt;script&gt;");
    expect(head).toContain("\\u003c/title\\u003e");
  });
});
