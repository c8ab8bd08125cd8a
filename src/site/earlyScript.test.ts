import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlyScript, inlineScriptHashes, lateScript } from "./earlyScript.ts";

type Marks = { framed?: string; theme?: string };

/** What the script writes on `<html>`. */
function run(search: string, isFramed: boolean, fullscreenEnabled?: boolean): Marks {
  const dataset: Marks = {};
  const self = {};
  const top = isFramed ? {} : self;
  const document = { documentElement: { dataset }, fullscreenEnabled };
  // Runs our own built text, and no other, as a page would.
  new Function("self", "top", "location", "document", earlyScript)(self, top, { search }, document);
  return dataset;
}

describe("the script before the first paint", () => {
  it.each([
    ["", false, {}],
    ["", true, { framed: "", theme: "light" }],
    ["?theme=dark", false, { theme: "dark" }],
    ["?theme=dark", true, { framed: "", theme: "dark" }],
    ["?tab=list&theme=auto", true, { framed: "" }],
    ["?tab=list&theme=light&near=1", false, { theme: "light" }],
    ["?theme=auto", false, {}],
  ])("reads %j, framed %j, as %j", (search, isFramed, marks) => {
    expect(run(search, isFramed)).toEqual(marks);
  });

  it("says that a frame may fill the screen where the host allows it", () => {
    expect(run("?theme=auto", true, true)).toEqual({ framed: "full" });
    expect(run("?theme=auto", true, false)).toEqual({ framed: "" });
    expect(run("?theme=auto", false, true)).toEqual({});
  });

  it("takes no other word for a theme", () => {
    const known = ["light", "dark", "auto"];
    const words = fc.string().filter((word) => !known.includes(word.split("&")[0] ?? ""));
    fc.assert(
      fc.property(words, (word) => {
        fc.pre(!/[?&]theme=(light|dark|auto)(&|$)/.test(`&${word}`));
        expect(run(`?theme=${word}`, true)).toEqual({ framed: "", theme: "light" });
        expect(run(`?mytheme=dark&a=${word}`, false)).toEqual({});
      }),
    );
  });

  it("holds nothing that would end its element or need escaping", () => {
    for (const script of [earlyScript, lateScript]) expect(script).not.toMatch(/<|\n/);
    expect(inlineScriptHashes).toMatch(/^'sha256-[A-Za-z0-9+/]{43}=' 'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});

describe("the script at the end of the page", () => {
  it("asks for the files that the page names, in order", () => {
    type Asked = { src: string; async: boolean };
    const asked: Asked[] = [];
    const document = {
      currentScript: { dataset: { scripts: "../assets/story-1.js ../assets/a.js" } },
      createElement: () => ({ src: "", async: true }),
      head: { append: (element: Asked) => asked.push(element) },
    };
    // Runs our own built text, and no other, as a page would.
    new Function("document", lateScript)(document);
    expect(asked).toEqual([
      { src: "../assets/story-1.js", async: false },
      { src: "../assets/a.js", async: false },
    ]);
  });
});
