import { describe, expect, it } from "vitest";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { afterFaces, earlyScript, hashOf, hidingScript } from "./earlyScript.ts";
import { fillOneFile } from "./fillOneFile.ts";
import { wordsScript } from "./wordsScripts.ts";

const client = {
  ...aClient(),
  texts: { ...aClient().texts, script: 'const a = "</script><!--";\n' },
  render: (_story: unknown, _address: string, root: string) =>
    ({
      language: "ar",
      direction: "rtl",
      title: "عنوان",
      body: `<a href="${root}list/">a</a>`,
    }) as const,
};
const html = fillOneFile(aStory(), client);
const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

describe("the story in one file", () => {
  it("asks for nothing, and its policy lets exactly its own script and style run", () => {
    expect(html).not.toMatch(/assets\/|<link rel="stylesheet"|\bsrc=/);
    const [early, hiding, script = ""] = scripts;
    expect([early, hiding]).toEqual([earlyScript, hidingScript]);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    expect(style).toContain(client.texts.rules);
    for (const language of ["ar", "en"]) {
      expect(style).toContain(`:root:not([lang="${language}"]) [data-for="${language}"]`);
    }
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(
      `script-src ${[earlyScript, hidingScript, script].map(hashOf).join(" ")}`,
    );
    expect(html).toContain(`style-src ${hashOf(style)}`);
    expect(html).not.toContain("'self'");
  });

  it("holds the words of both languages and a script that nothing in it ends, after the page and its data", () => {
    const [, , script = ""] = scripts;
    const own = 'const a = "<\\/script><\\!--";';
    const words = `${wordsScript("ar").text}${wordsScript("en").text}`;
    expect(script).toBe(afterFaces(`\n${words}${own}\n`));
    expect(html.lastIndexOf("<script>")).toBeGreaterThan(html.indexOf('id="story"'));
  });

  it("keeps its addresses after the #", () => {
    expect(html).toContain('data-address="" data-root="#/"');
    expect(html).toContain('<a href="#/list/">');
  });

  it("refuses a style that would end its element", () => {
    const texts = { ...client.texts, rules: 'p::after{content:"</style>"}' };
    expect(() => fillOneFile(aStory(), { ...client, texts })).toThrow("cannot be inlined");
  });
});
