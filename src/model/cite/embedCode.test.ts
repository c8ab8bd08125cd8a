// @vitest-environment jsdom
import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { createElement, Fragment, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import {
  embedCode,
  frameAddress,
  heights,
  oembedFrame,
  pastedAddress,
  plain,
  themes,
} from "./embedCode.ts";

const parts = {
  address: "https://user.github.io/repo/en/quote/nadella-core/",
  title: "Satya Nadella: «نحن أقوى معا» · Rawabit",
  language: "en",
  height: 640,
} as const;

/** Compiles JSX as build tools do, and gives the element that it makes. */
async function readJsx(code: string): Promise<ReactElement> {
  const jsx = { runtime: "classic", pragmaFrag: "Fragment", pragma: "createElement" } as const;
  const { code: script } = await transformWithOxc(`return <>${code}</>`, "code.jsx", {
    jsx,
    sourceType: "script",
  });
  return new Function("createElement", "Fragment", script)(createElement, Fragment);
}

/** Reads code as XML; throws where it is not well-formed. */
function parseXml(code: string): Document {
  const xml = new DOMParser().parseFromString(`<body>${code}</body>`, "application/xml");
  const fault = xml.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent);
  return xml;
}

describe("embedCode", () => {
  it("is one line of well-formed XML without &, whatever the title says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."و ل\"'<>&;\n\t/%{}#`a") }),
        fc.constantFrom(...themes),
        fc.constantFrom(...heights),
        (title, theme, height) => {
          const script = "https://user.github.io/repo/embed/v1.js";
          const code = embedCode({ ...parts, title, theme, height, script });
          expect(code).not.toMatch(/[&\n\r]/);
          const frame = parseXml(code).querySelector("iframe");
          expect(frame?.getAttribute("src")).toBe(`${parts.address}?theme=${theme}`);
          expect(frame?.getAttribute("title")).toBe(plain(title));
        },
      ),
    );
  });

  it("says what the frame may do, and closes every element by a tag of its own", () => {
    const code = embedCode({ ...parts, theme: "dark" });
    const frame = parseXml(code).querySelector("iframe");
    const attributes = Object.fromEntries(
      [...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]),
    );
    expect(attributes).toEqual({
      src: `${parts.address}?theme=dark`,
      title: parts.title,
      lang: "en",
      width: "100%",
      height: "640",
      loading: "lazy",
      referrerpolicy: "strict-origin-when-cross-origin",
      allow: "fullscreen; clipboard-write",
      style: "width:0;min-width:100%!important;border:0",
    });
    expect(code).toContain("></iframe>");
    expect(code).not.toContain("/>");
    expect(code).toContain(`<a href="${parts.address}">`);
  });

  it("has a plain form for hosts that forbid style, without a bevel", () => {
    const frame = parseXml(embedCode({ ...parts, form: "plain" })).querySelector("iframe");
    expect(frame?.hasAttribute("style")).toBe(false);
    expect(frame?.getAttribute("frameborder")).toBe("0");
    expect(frame?.getAttribute("width")).toBe("100%");
  });

  it("has a form for JSX that React takes, whatever the title says", async () => {
    const script = "https://user.github.io/repo/embed/v1.js";
    const anyTitle = fc.string({ unit: fc.constantFrom(..."و ل\"'<>&;\n\\/%{}#`$") });
    await fc.assert(
      fc.asyncProperty(anyTitle, async (title) => {
        const code = embedCode({ ...parts, title, theme: "dark", script, form: "jsx" });
        expect(code).not.toMatch(/[&\n\r]/);
        document.body.innerHTML = renderToStaticMarkup(await readJsx(code));
        const frame = document.querySelector("iframe");
        expect(frame?.title).toBe(plain(title));
        expect(frame?.src).toBe(`${parts.address}?theme=dark`);
        expect(frame?.style.cssText).toBe("width: 0px; min-width: 100%; border: 0px;");
        expect(frame?.getAttribute("referrerpolicy")).toBe("strict-origin-when-cross-origin");
        expect(document.querySelector("a")?.textContent).toBe(plain(title));
        expect(document.querySelector("script")?.src).toBe(script);
      }),
      { numRuns: 30 },
    );
  });

  it("loads the script that sets the height only where it is asked for", () => {
    expect(embedCode(parts)).not.toContain("<script");
    const script = "https://user.github.io/repo/embed/v1.js";
    expect(embedCode({ ...parts, script })).toMatch(
      /<script src="https:\/\/user\.github\.io\/repo\/embed\/v1\.js" async="async"><\/script>$/,
    );
  });

  it("is valid HTML", async () => {
    // A share of the column in place of pixels is for hosts that take the style away; every browser knows it.
    const rules = { "attribute-allowed-values": "off", "no-inline-style": "off" } as const;
    const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules });
    const script = "https://user.github.io/repo/embed/v1.js";
    for (const more of [{}, { theme: "auto", script }] as const) {
      const { results } = await validator.validateString(embedCode({ ...parts, ...more }));
      expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });
});

describe("oembedFrame", () => {
  it("has no border, with its style and where a host takes that away", () => {
    const frame = parseXml(oembedFrame(parts)).querySelector("iframe");
    expect(frame?.getAttribute("frameborder")).toBe("0");
    expect(frame?.getAttribute("style")).toContain("border:0");
  });
});

describe("pastedAddress", () => {
  it("names the theme in its path, where a host hands it on", () => {
    const address = "https://a.org/en/entity/walmart/?tab=list&near=1";
    expect(pastedAddress(address, "dark")).toBe("https://a.org/en/entity/walmart/dark/");
    expect(pastedAddress("https://a.org/", "auto")).toBe("https://a.org/auto/");
    expect(pastedAddress(address, "light")).toBe("https://a.org/en/entity/walmart/");
  });
});

describe("frameAddress", () => {
  it("keeps a view's own query, parted by semicolons", () => {
    const address = "https://a.org/entity/walmart/?tab=list&near=1";
    expect(frameAddress(address, "dark")).toBe(
      "https://a.org/entity/walmart/?tab=list;near=1;theme=dark",
    );
    expect(frameAddress("https://a.org/", "auto")).toBe("https://a.org/?theme=auto");
    expect(frameAddress("https://a.org/")).toBe("https://a.org/");
  });
});
