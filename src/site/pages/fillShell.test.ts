import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { earlyScript, inlineScriptHashes, lateScript } from "./earlyScript.ts";
import { fillShell } from "./fillShell.ts";
import { storyData } from "./storyData.ts";

const shell = readFileSync("index.html", "utf8");
const story = aStory({ summary: { ar: "</script><!--", en: "$& $1" } });
const parts = {
  site: null,
  page: { language: "en", direction: "ltr", title: "", body: "<p>the page</p>" },
  address: "en/entity/walmart/",
  root: "../../../",
  files: { script: "assets/a.js", style: "assets/a.css" },
  data: storyData(story),
  icon: "<svg/>",
  head: ["<title>A title</title>"],
  print: "<p>for paper</p>",
} as const;

describe("fillShell", () => {
  const html = fillShell(shell, parts);

  it("puts the policy before anything it is to bind", () => {
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  });

  it("runs what the policy allows by its hash, before the first paint and at the end, and no other inline script", () => {
    const [first, style, page, last] = [
      `<script>${earlyScript}</script>`,
      'rel="stylesheet"',
      "<p>for paper</p>",
      `>${lateScript}</script>`,
    ].map((piece) => html.indexOf(piece));
    expect(first).toBeGreaterThan(0);
    expect([first, style, page, last]).toEqual(
      [first, style, page, last].sort((a = 0, b = 0) => a - b),
    );
    expect(html).toContain(escapeHtml(inlineScriptHashes));
    expect(html.match(/<script(?![^>]*application\/)/g)).toHaveLength(2);
  });

  it("asks for one classic script and one style sheet, without CORS", () => {
    expect(html).toContain('<script data-scripts="../../../assets/a.js">');
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html).toContain('<link rel="stylesheet" href="../../../assets/a.css" />');
    expect(html).not.toMatch(/crossorigin|type="module"/);
  });

  it("says which address the page was written for, and holds the story in a form that ends no element", () => {
    expect(html).toContain('data-address="en/entity/walmart/" data-root="../../../"');
    const data = /id="story">([^<]*)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.parse(data)).toEqual(story);
  });

  it("has the story's own script, where it has one, run before the site's", () => {
    const data = { element: "", scripts: [{ name: "assets/story-1.js", text: "" }] };
    expect(fillShell(shell, { ...parts, data })).toContain(
      'data-scripts="../../../assets/story-1.js ../../../assets/a.js"',
    );
  });

  it("refuses a shell that lacks what the build fills", () => {
    expect(() => fillShell(shell.replace("<!--data-->", ""), parts)).toThrow(
      "index.html lacks <!--data-->, which the build fills",
    );
  });
});

describe("contentPolicy", () => {
  it("bars everything that is not named, and inline scripts and styles", () => {
    const rules = contentPolicy(null).split("; ");
    expect(rules[0]).toBe("default-src 'none'");
    expect(rules).toContain(`script-src 'self' ${inlineScriptHashes}`);
    expect(rules).toContain("style-src 'self'");
    expect(rules.join()).not.toMatch(/frame-ancestors|unsafe-eval|\*/);
  });

  it("names the site's own origin, where it is known, for browsers to whom a sandboxed page is nobody's", () => {
    const rules = contentPolicy(new URL("https://user.github.io/a;b/")).split("; ");
    expect(rules).toContain(`script-src 'self' https://user.github.io ${inlineScriptHashes}`);
    expect(rules).toContain("style-src 'self' https://user.github.io");
  });
});
