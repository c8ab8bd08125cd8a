import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { earlyScript, hashOf, inlineScriptHashes, lateScript } from "./earlyScript.ts";
import { fillShell } from "./fillShell.ts";
import { inPage } from "./storyData.ts";

const shell = readFileSync("index.html", "utf8");
const story = aStory({ summary: { ar: "</script><!--", en: "$& $1" } });
const { files, texts } = aClient();
const parts = {
  site: null,
  page: { language: "en", direction: "ltr", title: "", body: "<p>the page</p>" },
  address: "en/entity/walmart/",
  root: "../../../",
  files,
  rules: { text: texts.rules },
  words: { own: "assets/words-en.js", others: { ar: "assets/words-ar.js" }, interfaces: {} },
  data: inPage(story),
  icon: "<svg/>",
  head: ["<title>A title</title>"],
  facts: "<p>for search engines</p>",
  print: "<p>for paper</p>",
} as const;

describe("fillShell", () => {
  const html = fillShell(shell, parts);

  it("puts the policy before anything it is to bind", () => {
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it("runs what the policy allows by its hash, before the first paint and behind what is seen, and no other inline script", () => {
    const order = [
      `<script>${earlyScript}</script>`,
      "<style>p{color:red}</style>",
      "<p>the page</p>",
      `>${lateScript}</script>`,
      "<p>for paper</p>",
      'id="story"',
      "<p>for search engines</p>",
    ].map((part) => html.indexOf(part));
    expect(order[0]).toBeGreaterThan(0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html).toContain(escapeHtml(inlineScriptHashes));
    expect(html.match(/<script(?![^>]*application\/)/g)).toHaveLength(2);
  });

  it("names its words, its classic script and its sheets of faces, those of its first view first, and asks for none itself", () => {
    expect(html).toContain(
      `<script data-scripts="../../../${parts.words.own} ../../../assets/a.js" data-faces="../../../assets/2.css ../../../assets/1.css ../../../assets/3.css">`,
    );
    expect(html).not.toMatch(/<script[^>]* src=/);
    const [before = "", after = ""] = html.split("<noscript>");
    expect(before).not.toContain('<link rel="stylesheet" href');
    expect(before).toContain(
      '<link rel="stylesheet" media="print" href="../../../assets/p.css" />',
    );
    expect(after).toContain('<link rel="stylesheet" href="../../../assets/2.css" />');
    expect(html).not.toMatch(/crossorigin|type="module"/);
  });

  it("says which address the page was written for, and holds the story in a form that ends no element", () => {
    expect(html).toContain('data-address="en/entity/walmart/" data-root="../../../"');
    expect(html).toContain(
      ` data-words='{"ar":"assets/words-ar.js"}' data-picture="assets/picture.js">`,
    );
    const data = /id="story">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(data)).toEqual(story);
  });

  it("names no words of another language where the story has none", () => {
    const words = { own: "assets/words-en.js", others: {}, interfaces: {} };
    expect(fillShell(shell, { ...parts, words })).not.toContain("data-words");
  });

  it("has the story's own script, where it has one, run before the site's", () => {
    const scripts = [{ name: "assets/story-1.js", text: "" }];
    const data = { element: "", scripts, isLarge: false };
    expect(fillShell(shell, { ...parts, data })).toContain(
      `data-scripts="../../../${parts.words.own} ../../../assets/story-1.js ../../../assets/a.js"`,
    );
  });

  it("asks for the sheet of its rules, where they do not stand in it, and bars all style elements", () => {
    const page = fillShell(shell, { ...parts, rules: { sheet: "assets/rules-1.css" } });
    expect(page).toMatch(
      /<link rel="stylesheet" href="..\/..\/..\/assets\/rules-1.css" \/>\s*<\/head>/,
    );
    expect(page).not.toContain("<style>");
    expect(page).toContain("style-src 'self'; style-src-attr");
  });

  it("refuses a shell that lacks what the build fills", () => {
    expect(() => fillShell(shell.replace("<!--data-->", ""), parts)).toThrow(
      "index.html lacks <!--data-->, which the build fills",
    );
  });
});

describe("contentPolicy", () => {
  it("bars everything that is not named, and inline scripts and styles", () => {
    const rules = contentPolicy(null, "p{}").split("; ");
    expect(rules[0]).toBe("default-src 'none'");
    expect(rules).toContain(`script-src 'self' ${inlineScriptHashes}`);
    expect(rules).toContain(`style-src 'self' ${hashOf("p{}")}`);
    expect(rules.join()).not.toMatch(/frame-ancestors|unsafe-eval|\*/);
  });

  it("names the site's own origin, where it is known, for browsers to whom a sandboxed page is nobody's", () => {
    const rules = contentPolicy(new URL("https://user.github.io/a;b/"), "p{}").split("; ");
    expect(rules).toContain(`script-src 'self' https://user.github.io ${inlineScriptHashes}`);
    expect(rules).toContain(`style-src 'self' https://user.github.io ${hashOf("p{}")}`);
  });
});
