import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterFaces, earlyScript, inlineScriptHashes, lateScript } from "./earlyScript.ts";

type Marks = { framed?: string; theme?: string; faces?: string };

/** Stands for `<html>`. */
function aRoot() {
  const dataset: Marks = {};
  return { dataset, hidden: false };
}

type Page = { root: ReturnType<typeof aRoot>; end: () => void; wait: (ms: number) => void };

/** Runs the script; `end` is the end of loading, `wait` lets time pass without it. */
function open(search: string, isFramed: boolean, fullscreenEnabled?: boolean): Page {
  const root = aRoot();
  const self = {};
  const top = isFramed ? {} : self;
  const document = { documentElement: root, fullscreenEnabled };
  const heard = new Map<string, () => void>();
  const hear = (type: string, listener: () => void) => heard.set(type, listener);
  const timers: { act: () => void; ms: number }[] = [];
  const later = (act: () => void, ms: number) => timers.push({ act, ms });
  const names = ["self", "top", "location", "document", "addEventListener", "setTimeout"];
  // Runs our own built text, and no other, as a page would.
  new Function(...names, earlyScript)(self, top, { search }, document, hear, later);
  const wait = (ms: number) => {
    for (const timer of timers) if (timer.ms <= ms) timer.act();
  };
  return { root, end: () => heard.get("load")?.(), wait };
}

/** What the script writes on `<html>`. */
function run(search: string, isFramed: boolean, fullscreenEnabled?: boolean): Marks {
  return open(search, isFramed, fullscreenEnabled).root.dataset;
}

/** A page's document with faces of which one is spoilt; `read` is when all of them have been tried. */
function aDocument() {
  let read = () => {};
  const sound = new Promise<void>((resolve) => {
    read = resolve;
  });
  const spoilt = Promise.reject(new Error("spoilt"));
  const fonts = new Set([{ load: () => sound }, { load: () => spoilt }]);
  return { read: () => read(), root: { ...aRoot(), hidden: true }, fonts };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

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

  it("hides the page, which shows itself at its end at the latest", () => {
    const { root, end } = open("", false);
    expect(root.hidden).toBe(true);
    end();
    expect(root.hidden).toBe(false);
  });

  it("shows a page whose line has stalled after three seconds", () => {
    const { root, wait } = open("", false);
    wait(2900);
    expect(root.hidden).toBe(true);
    wait(3000);
    expect(root.hidden).toBe(false);
  });

  it("holds nothing that would end its element or need escaping", () => {
    for (const script of [earlyScript, lateScript]) expect(script).not.toMatch(/<|\n/);
    expect(inlineScriptHashes).toMatch(/^'sha256-[A-Za-z0-9+/]{43}=' 'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});

describe("the script at the end of the page", () => {
  type Asked = { src: string; async: boolean; onload?: () => void; onerror?: () => void };

  /** A page at its end, whose faces are being read. */
  function openAtEnd() {
    const asked: Asked[] = [];
    const timers: { run: () => void; ms: number }[] = [];
    const frames: (() => void)[] = [];
    const { read, root, fonts } = aDocument();
    const document = {
      currentScript: { dataset: { scripts: "../assets/story-1.js ../assets/a.js" } },
      createElement: () => ({ src: "", async: true }),
      documentElement: root,
      head: { append: (element: Asked) => asked.push(element) },
      fonts,
    };
    // Runs our own built text, and no other, as a page would.
    new Function("document", "requestAnimationFrame", "setTimeout", lateScript)(
      document,
      (run: () => void) => frames.push(run),
      (run: () => void, ms = 0) => timers.push({ run, ms }),
    );
    const paint = () => {
      for (const run of frames.splice(0)) run();
    };
    const wait = (end: number) => {
      for (const { run, ms } of timers) if (ms <= end) run();
    };
    const files = () => asked.map(({ src, async }) => ({ src, async }));
    return { asked, files, read, root, paint, wait };
  }

  const both = [
    { src: "../assets/story-1.js", async: false },
    { src: "../assets/a.js", async: false },
  ];

  it("shows the page once every face has been tried", async () => {
    const { root, read } = openAtEnd();
    await settled();
    expect(root.hidden).toBe(true);
    read();
    await settled();
    expect(root).toEqual({ hidden: false, dataset: { faces: "" } });
  });

  it("asks for the files it names, in order and once, after the first frame", async () => {
    const { files, read, paint, wait } = openAtEnd();
    read();
    await settled();
    wait(0);
    expect(files()).toEqual([]);
    paint();
    wait(0);
    expect(files()).toEqual(both);
    wait(500);
    expect(files()).toEqual(both);
  });

  it("asks for them where no frame is painted, too", async () => {
    const { files, read, wait } = openAtEnd();
    read();
    await settled();
    wait(500);
    expect(files()).toEqual(both);
  });

  it.each(["onload", "onerror"] as const)(
    "says where they came to nothing, by %s",
    async (event) => {
      const { asked, read, root, wait } = openAtEnd();
      read();
      await settled();
      wait(500);
      expect(asked[0]?.[event]).toBeUndefined();
      asked[1]?.[event]?.();
      expect(root.dataset).toEqual({ faces: "", alone: "" });
    },
  );

  it("says nothing where the script has begun", async () => {
    const { asked, read, root, wait } = openAtEnd();
    read();
    await settled();
    wait(500);
    Object.assign(root.dataset, { begun: "" });
    asked[1]?.onload?.();
    expect(root.dataset).toEqual({ faces: "", begun: "" });
  });
});

describe("a script that waits for the faces", () => {
  it("runs in a page that is shown", async () => {
    const { read, root, fonts } = aDocument();
    const document = { documentElement: root, fonts };
    const found: boolean[] = [];
    const script = afterFaces("tell(document.documentElement.hidden)");
    // Runs our own built text, and no other, as a page would.
    new Function("document", "tell", script)(document, (hidden: boolean) => found.push(hidden));
    await settled();
    expect(found).toEqual([]);
    read();
    await settled();
    expect(found).toEqual([false]);
  });
});
