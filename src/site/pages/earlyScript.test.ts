import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  afterFaces,
  earlyScript,
  hidingScript,
  inlineScriptHashes,
  lateScript,
  missingScript,
} from "./earlyScript.ts";

type Marks = { framed?: string; theme?: string; faces?: string; held?: string; asked?: string };

/** Stands for `<html>`. */
function aRoot() {
  const dataset: Marks = {};
  return { dataset, hidden: false };
}

type Page = { root: ReturnType<typeof aRoot>; wait: (ms: number) => void };

/** Runs the script; `wait` lets time pass. */
function open(search: string, isFramed: boolean, fullscreenEnabled?: boolean): Page {
  const timers: { act: () => void; ms: number }[] = [];
  const later = (act: () => void, ms: number) => timers.push({ act, ms });
  const root = aRoot();
  const self = {};
  const top = isFramed ? {} : self;
  const document = { documentElement: root, fullscreenEnabled };
  // Runs our own built text, and no other, as a page would.
  const names = ["self", "top", "location", "document", "setTimeout"];
  new Function(...names, earlyScript)(self, top, { search }, document, later);
  const wait = (ms: number) => {
    for (const timer of timers) if (timer.ms <= ms) timer.act();
  };
  return { root, wait };
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
    ["?from=walmart&to=amazon", false, { asked: "" }],
    ["?from=walmart;to=amazon;theme=dark", true, { asked: "", framed: "", theme: "dark" }],
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
        fc.pre(!/[?&;](theme=(light|dark|auto)([&;]|$)|from=)/.test(`&${word}`));
        expect(run(`?theme=${word}`, true)).toEqual({ framed: "", theme: "light" });
        expect(run(`?mytheme=dark&a=${word}`, false)).toEqual({});
      }),
    );
  });

  it("hides the page for a moment, and no longer", () => {
    const { root, wait } = open("", false);
    expect(root.hidden).toBe(true);
    wait(119);
    expect(root.hidden).toBe(true);
    wait(120);
    expect(root.hidden).toBe(false);
  });

  it("holds nothing that would end its element or need escaping", () => {
    for (const script of [earlyScript, lateScript, hidingScript, missingScript(["ar", "en"])])
      expect(script).not.toMatch(/<|\n/);
    expect(inlineScriptHashes).toMatch(/^'sha256-[A-Za-z0-9+/]{43}=' 'sha256-[A-Za-z0-9+/]{43}='$/);
  });
});

describe("the script of the page for what is missing", () => {
  /** Meets an address with the page, whose site stands at `root`; gives where it is sent on to, and whether it is turned. */
  function meet(url: string, { root = "/", lang = "ar", languages = ["ar", "en"] } = {}) {
    const sent: string[] = [];
    const dataset: { turning?: string } = {};
    const documentElement = { lang, dataset, style: { display: "" } };
    const document = { documentElement, currentScript: { dataset: { root } } };
    const { pathname, search, hash } = new URL(url, "https://site.example");
    const location = { pathname, search, hash, replace: (way: string) => sent.push(way) };
    // Runs our own built text, and no other, as a page would.
    new Function("document", "location", missingScript(languages))(document, location);
    const isHidden = documentElement.style.display === "none";
    return { sent, isHidden, isTurning: dataset.turning !== undefined };
  }

  it.each([
    ["/path/a/b/", "/", "/path/?from=a&to=b"],
    ["/en/compare/a/b", "/", "/en/compare/?from=a&to=b"],
    [
      "/repo/en/path/a/b/?tab=list;theme=dark#?secret=x",
      "/repo/",
      "/repo/en/path/?from=a&to=b&tab=list;theme=dark#?secret=x",
    ],
  ])("sends a pair in its former form on, unseen: %s", (url, root, way) => {
    expect(meet(url, { root })).toEqual({ sent: [way], isHidden: true, isTurning: false });
  });

  it.each(["/nowhere/", "/entity/a/b/", "/path/a/", "/path/a/b/c/", "/path/a/b/"])(
    "sends nothing else on: %s",
    (url) => {
      const { sent, isHidden } = meet(url, { root: url === "/path/a/b/" ? "/path/" : "/" });
      expect(sent).toEqual([]);
      expect(isHidden).toBe(false);
    },
  );

  it("knows each language of the story, and no other", () => {
    const languages = ["fr", "en", "zh-Hant"];
    const meetIn = (url: string, lang = "fr") => meet(url, { lang, languages });
    expect(meetIn("/zh-Hant/nowhere/").isTurning).toBe(true);
    expect(meetIn("/zh-Hant/nowhere/", "zh-Hant").isTurning).toBe(false);
    expect(meetIn("/ar/nowhere/").isTurning).toBe(false);
    expect(meetIn("/zh-Hant/path/a/b/").sent).toEqual(["/zh-Hant/path/?from=a&to=b"]);
    expect(meet("/en/nowhere/", { lang: "en", languages: ["en"] }).isTurning).toBe(false);
  });

  it("says where the address is of the other language", () => {
    expect(meet("/en/nowhere/").isTurning).toBe(true);
    expect(meet("/nowhere/").isTurning).toBe(false);
    expect(meet("/entity/en/").isTurning).toBe(false);
    expect(meet("/repo/en/nowhere/", { root: "/repo/" }).isTurning).toBe(true);
    expect(meet("/en/nowhere/", { lang: "en" }).isTurning).toBe(false);
  });
});

describe("the script behind what is seen", () => {
  type Made = {
    tag: string;
    src?: string;
    async?: boolean;
    href?: string;
    onload?: () => void;
    onerror?: () => void;
  };

  /** A page of which all that is seen has arrived, and whose sheets of faces are under way. */
  function openAtEnd({ isPainted = false } = {}) {
    const made: Made[] = [];
    const timers: { run: () => void; ms: number }[] = [];
    const frames: (() => void)[] = [];
    const root = { ...aRoot(), hidden: true };
    const dataset = {
      scripts: "../assets/story-1.js ../assets/a.js",
      faces: "../assets/1.css ../assets/2.css",
    };
    const document = {
      currentScript: { dataset },
      createElement: (tag: string): Made => ({ tag }),
      documentElement: root,
      head: { append: (element: Made) => made.push(element) },
      fonts: new Set([{ load: () => Promise.resolve() }]),
    };
    // Runs our own built text, and no other, as a page would.
    new Function("document", "performance", "requestAnimationFrame", "setTimeout", lateScript)(
      document,
      { getEntriesByType: () => (isPainted ? [{}] : []) },
      (run: () => void) => frames.push(run),
      (run: () => void, ms = 0) => timers.push({ run, ms }),
    );
    const paint = () => {
      for (const run of frames.splice(0)) run();
    };
    const wait = (end: number) => {
      for (const timer of [...timers]) {
        if (timer.ms > end) continue;
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
    };
    const sheets = () => made.filter(({ tag }) => tag === "link");
    const scripts = () => made.filter(({ tag }) => tag === "script");
    const arrive = async () => {
      for (const { onload } of sheets()) onload?.();
      await settled();
    };
    return { arrive, paint, root, scripts, sheets, wait };
  }

  const both = [
    { tag: "script", src: "../assets/story-1.js", async: false },
    { tag: "script", src: "../assets/a.js", async: false },
  ];

  it("lays the page out unseen, and shows it in its faces when they are there", async () => {
    const { arrive, root, sheets } = openAtEnd();
    expect(root).toEqual({ hidden: false, dataset: { held: "" } });
    expect(sheets().map(({ href }) => href)).toEqual(["../assets/1.css", "../assets/2.css"]);
    await arrive();
    expect(root.dataset).toEqual({ faces: "" });
  });

  it("shows the page without them after a tenth of a second, and says when they have come", async () => {
    const { arrive, root, wait } = openAtEnd();
    wait(100);
    expect(root.dataset).toEqual({});
    await arrive();
    expect(root.dataset).toEqual({ facesLate: "" });
  });

  it("leaves a page as it is that has been painted already", async () => {
    const { arrive, root, paint, scripts, wait } = openAtEnd({ isPainted: true });
    expect(root.dataset).toEqual({});
    paint();
    wait(0);
    expect(scripts()).toHaveLength(2);
    await arrive();
    expect(root.dataset).toEqual({ facesLate: "" });
  });

  it("shows the page without them where one of them does not come", async () => {
    const { root, sheets } = openAtEnd();
    sheets()[1]?.onerror?.();
    await settled();
    expect(root.dataset).toEqual({});
  });

  it("asks for the files it names, in order and once, after the first frame that is seen", async () => {
    const { arrive, scripts, paint, wait } = openAtEnd();
    paint();
    expect(scripts()).toEqual([]);
    await arrive();
    wait(0);
    expect(scripts()).toEqual([]);
    paint();
    wait(0);
    expect(scripts()).toMatchObject(both);
    wait(500);
    expect(scripts()).toHaveLength(2);
  });

  it("asks for them where no frame is painted, too", async () => {
    const { scripts, wait } = openAtEnd();
    wait(100);
    wait(500);
    expect(scripts()).toMatchObject(both);
  });

  it.each(["onload", "onerror"] as const)("says where they came to nothing, by %s", (event) => {
    const { root, scripts, wait } = openAtEnd();
    wait(100);
    wait(500);
    expect(scripts()[0]?.[event]).toBeUndefined();
    scripts()[1]?.[event]?.();
    expect(root.dataset).toEqual({ alone: "" });
  });

  it("says nothing where the script has begun", () => {
    const { root, scripts, wait } = openAtEnd();
    wait(100);
    wait(500);
    Object.assign(root.dataset, { begun: "" });
    scripts()[1]?.onload?.();
    expect(root.dataset).toEqual({ begun: "" });
  });
});

describe("the script that hides a page of one file", () => {
  it("shows it at its end at the latest", () => {
    const root = aRoot();
    const heard = new Map<string, () => void>();
    const hear = (type: string, listener: () => void) => heard.set(type, listener);
    // Runs our own built text, and no other, as a page would.
    new Function("document", "addEventListener", hidingScript)({ documentElement: root }, hear);
    expect(root.hidden).toBe(true);
    heard.get("load")?.();
    expect(root.hidden).toBe(false);
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
