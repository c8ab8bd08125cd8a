// @vitest-environment jsdom
import { HtmlValidate } from "html-validate";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView, type Selection } from "../../model/story/view.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { aQuote, aStory } from "../../testing/aStory.ts";
import { discoverAsWordPress, filterAsWordPress } from "../../testing/asWordPress.ts";
import { formatOembed, oembedFile } from "./oembed.ts";
import { pageHead } from "./pageHead.ts";

const site = new URL("https://user.github.io/repo/");
const quote = { kind: "quote", id: "nadella-stronger" } as const;
const index = createStoryIndex(aStory());

function answer(language: "ar" | "en", selection?: Selection, story = index) {
  const view = aView(language, selection);
  return formatOembed(story, view, { site, cardOf: view });
}

/** oembed.com, § 2.3.4: what a rich answer must and may hold. */
const url = v.pipe(v.string(), v.url());
const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));
const richAnswer = v.strictObject({
  type: v.literal("rich"),
  version: v.literal("1.0"),
  html: v.pipe(v.string(), v.nonEmpty()),
  width: pixels,
  height: pixels,
  title: v.string(),
  author_name: v.string(),
  provider_name: v.string(),
  provider_url: url,
  cache_age: pixels,
  thumbnail_url: url,
  thumbnail_width: pixels,
  thumbnail_height: pixels,
});

/** Reads the answer's HTML as XML; throws where it is not well-formed. */
function parseXml(html: string): Document {
  const xml = new DOMParser().parseFromString(`<body>${html}</body>`, "application/xml");
  const fault = xml.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent);
  return xml;
}

describe("formatOembed", () => {
  it("gives every page of the site a whole answer, in XHTML of one line", () => {
    const faults = listViews(index.story).flatMap((view) => {
      const oembed = formatOembed(index, view, { site, cardOf: view });
      expect(v.safeParse(richAnswer, oembed).issues).toBeUndefined();
      expect(parseXml(oembed.html).querySelectorAll("iframe")).toHaveLength(1);
      return /[&\n]/.test(oembed.html) ? [oembedFile(view, index.story)] : [];
    });
    expect(faults).toEqual([]);
  });

  it("gives a quote whole in Arabic; a translation is no quote, and stands in the English title", () => {
    const arabic = parseXml(answer("ar", quote).html).querySelector("blockquote");
    expect(arabic?.getAttribute("dir")).toBe("rtl");
    expect(arabic?.textContent).toContain("«نحن أقوى معا»");
    expect(arabic?.querySelector("a")?.getAttribute("href")).toBe(
      "https://user.github.io/repo/quote/nadella-stronger/",
    );
    const english = parseXml(answer("en", quote).html).querySelector("blockquote");
    expect(english?.getAttribute("lang")).toBe("ar");
    expect(english?.textContent).toBe(
      "«نحن أقوى معا» Satya Nadella, translated from Arabic, not the speaker’s own words: We are stronger together · Rawabit",
    );
    expect(english?.querySelector("a")?.getAttribute("lang")).toBe("en");
    expect(english?.querySelector("a")?.getAttribute("dir")).toBe("ltr");
  });

  it("frames the page as wide as the post, in no more than 600 px where the width counts", () => {
    const { html, width, height } = answer("en", quote);
    const frame = parseXml(html).querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe(
      "https://user.github.io/repo/en/quote/nadella-stronger/",
    );
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("height")).toBe(String(height));
    expect(width).toBeLessThanOrEqual(600);
  });

  it("frames the page in the theme and the language of the pasted address", () => {
    for (const language of ["ar", "en"] as const) {
      const view = aView(language, quote);
      const root = `https://user.github.io/repo/${language === "en" ? "en/" : ""}`;
      for (const theme of ["dark", "auto"] as const) {
        const { html } = formatOembed(index, view, { site, cardOf: view, theme });
        expect(parseXml(html).querySelector("iframe")?.getAttribute("src")).toBe(
          `${root}quote/nadella-stronger/?theme=${theme}`,
        );
      }
    }
  });

  it("shows the page's own card", () => {
    expect(answer("ar", quote)).toMatchObject({
      thumbnail_url: "https://user.github.io/repo/cards/ar/quote-nadella-stronger.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("keeps what a story says from becoming elements", () => {
    const odd = aQuote({ translation: { en: 'A&B <script>alert("1")</script>' } });
    const { html } = answer("en", quote, createStoryIndex(aStory({ quotes: [odd] })));
    expect(parseXml(html).querySelector("script")).toBeNull();
    expect(html).not.toContain("&");
  });

  it("is valid HTML", async () => {
    // A share of the column in place of pixels is for hosts that take the style away; every browser knows it.
    // frameborder is obsolete; it is what hosts that take the style away leave.
    const rules = {
      "attribute-allowed-values": "off",
      "no-deprecated-attr": "off",
      "no-inline-style": "off",
    } as const;
    const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules });
    const { results } = await validator.validateString(answer("ar", quote).html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});

describe("WordPress", () => {
  it("finds the answer in the page's head", () => {
    const view = aView("ar", quote);
    const { elements: head } = pageHead(index, view, { site, root: "../../", cardOf: view });
    const html = `<html><head>${head.join("\n")}</head><body></body></html>`;
    expect(discoverAsWordPress(html)).toBe(
      "https://user.github.io/repo/quote/nadella-stronger/oembed.json",
    );
  });

  it("finds none where the site's address is unknown", () => {
    const view = aView("ar", quote);
    const { elements: head } = pageHead(index, view, { site: null, root: "../../", cardOf: view });
    expect(discoverAsWordPress(`<head>${head.join("\n")}</head>`)).toBe(false);
  });

  it("keeps the words, the link and the frame with its title, without a bevel, and takes the rest away", () => {
    const kept = filterAsWordPress(answer("ar", quote).html);
    expect(kept).toMatch(
      /^<blockquote>«نحن أقوى معا» <a href="https:[^"]+">[^<]+<\/a><\/blockquote>/,
    );
    expect(kept).toMatch(
      /<iframe src="https:[^"]+" title="[^"]+" width="100%" height="640" frameborder="0"><\/iframe>$/,
    );
  });
});
