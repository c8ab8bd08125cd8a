// @vitest-environment jsdom
import { createServer } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { formatMessage, parseMessage } from "../../app/embed/protocol.ts";
import { bundleHostScript, hostScriptPlugin } from "./hostScriptPlugin.ts";

let code = "";
beforeAll(async () => {
  code = await bundleHostScript(process.cwd());
}, 60_000);

/** Loads the script, as an element of a post does. */
function load(root: string) {
  const script = document.createElement("script");
  script.src = `${root}embed/v1.js`;
  Object.defineProperty(document, "currentScript", { value: script, configurable: true });
  // Runs our own built text, and no other, as a page would.
  // Our own script, run as a page would run it.
  new Function(code)();
}

let posts = 0;

/** In a shadow root jsdom gives a frame no window: it gets that of another. */
function windowFor(frame: HTMLIFrameElement): Window {
  const other = document.body.appendChild(document.createElement("iframe")).contentWindow;
  if (!other) throw new Error("The frame has no window");
  Object.defineProperty(frame, "contentWindow", { value: other });
  return other;
}

/** A post of its own site's frame, in a part of the page, and what the script says to it. */
function aPost(place: ParentNode = document.body, root = `https://example.org/${++posts}/`) {
  const frame = document.createElement("iframe");
  place.append(frame);
  // Only what it says is asked: nothing is loaded.
  Object.defineProperty(frame, "src", { value: `${root}list/` });
  const child = frame.contentWindow ?? windowFor(frame);
  const asked = vi.spyOn(child, "postMessage").mockReturnValue();
  const told = vi.fn();
  frame.addEventListener("rawabit:selection", (event) => {
    if (event instanceof CustomEvent) told(event.detail);
  });
  const tell = (data: unknown) =>
    window.dispatchEvent(new MessageEvent("message", { source: child, data }));
  return { root, frame, asked, told, tell };
}

/** Clicks a link of the post; whether the script has taken the click. */
function click(root: string, place: ParentNode = document.body): boolean {
  const link = document.createElement("a");
  link.href = `${root}entity/walmart/`;
  link.dataset.rawabit = "";
  place.append(link);
  let isTaken = false;
  const note = (event: Event) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", note, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
  return isTaken;
}

/** A box of a theme around a frame; jsdom lays nothing out, so its height in px is said, and the frame takes its own. */
function aBox(css: string, height: number): HTMLElement {
  const box = document.createElement("div");
  box.style.cssText = css;
  Object.defineProperty(box, "clientHeight", { value: height });
  document.body.append(box);
  return box;
}

/** The height that a frame in a place has after it has told 640 px. */
function heightIn(place: ParentNode, css = ""): string {
  const { root, frame, tell } = aPost(place);
  frame.style.cssText = css;
  Object.defineProperty(frame, "offsetHeight", {
    get: () => Number.parseFloat(frame.style.height),
  });
  load(root);
  tell(formatMessage({ type: "rawabit:height", height: 640 }));
  return frame.style.height;
}

const select = (root: string) =>
  formatMessage({ type: "rawabit:select", address: `${root}entity/walmart/` });

describe("embed/v1.js", () => {
  it("is one classic script of 2 kB at most, which asks for nothing", () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(2000);
    // Runs our own built text, and no other, as a page would.
    expect(() => new Function(code)).not.toThrow();
    expect(code).not.toMatch(/\bfetch\b|\bimport\b|\bexport\b|localStorage|XMLHttpRequest/);
  });

  it("is served under its address while the site is developed", async () => {
    const server = await createServer({
      configFile: false,
      logLevel: "silent",
      optimizeDeps: { noDiscovery: true },
      plugins: [hostScriptPlugin(process.cwd())],
      server: { port: 0, host: "localhost", ws: false, watch: null },
    });
    try {
      await server.listen();
      const [url] = server.resolvedUrls?.local ?? [];
      const answer = await fetch(`${url}embed/v1.js`);
      expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
      expect(await answer.text()).toBe(code);
    } finally {
      await server.close();
    }
  });

  it("runs once for a site, however often a post loads it", () => {
    const { root, frame, asked, told, tell } = aPost();
    const heard = vi.spyOn(window, "addEventListener");
    const clicked = vi.spyOn(document, "addEventListener");
    load(root);
    load(root);
    expect(heard.mock.calls.map(([type]) => type)).toEqual(["message"]);
    expect(clicked.mock.calls.map(([type]) => type)).toEqual(["click"]);
    expect(asked.mock.calls).toEqual([[formatMessage({ type: "rawabit:ready" }), "*"]]);

    frame.scrollIntoView = vi.fn();
    tell(formatMessage({ type: "rawabit:ready" }));
    expect(click(root)).toBe(true);
    expect(asked.mock.calls.slice(1)).toEqual([[select(root), "*"]]);
    tell(formatMessage({ type: "rawabit:selection", address: "list/", kind: "overview" }));
    expect(told.mock.calls).toEqual([[{ address: "list/", kind: "overview" }]]);
  });

  it("runs for each site that a post frames", () => {
    const [one, other] = [aPost(), aPost()];
    load(one.root);
    expect(other.asked).not.toHaveBeenCalled();
    load(other.root);
    expect(one.asked).toHaveBeenCalledTimes(1);
    expect(other.asked).toHaveBeenCalledTimes(1);
  });

  it("serves a frame once where one site stands below another", () => {
    const outer = aPost();
    const inner = aPost(document.body, `${outer.root}blog/`);
    load(outer.root);
    load(inner.root);
    inner.tell(formatMessage({ type: "rawabit:selection", address: "list/", kind: "overview" }));
    expect(inner.told).toHaveBeenCalledTimes(1);
    outer.tell(formatMessage({ type: "rawabit:selection", address: "list/", kind: "overview" }));
    expect(outer.told).toHaveBeenCalledTimes(1);
  });

  it("leaves a frame alone whose place does not grow with it", () => {
    const wide = "position: relative; height: 0; padding-bottom: 56.25%; overflow-y: hidden";
    const filling = "position: absolute; inset: 0; width: 100%; height: 100%";
    expect(heightIn(aBox(wide, 360), filling)).toBe("100%");
    expect(heightIn(aBox("position: relative", 360), filling)).toBe("100%");
    expect(heightIn(aBox("", 360), "position: fixed; height: 50vh")).toBe("50vh");
    const cut = aBox("aspect-ratio: 16 / 9; overflow-y: hidden", 360);
    expect(heightIn(cut, "height: 300px")).toBe("300px");
    expect(heightIn(cut)).toBe("");
    const deep = cut.appendChild(document.createElement("figure"));
    expect(heightIn(deep, "height: 300px")).toBe("300px");
    expect(heightIn(aBox(filling, 360), "height: 300px")).toBe("300px");
  });

  it("gives a frame its height where its place grows with it, can be scrolled, or is folded", () => {
    expect(heightIn(aBox("overflow-y: hidden", 640))).toBe("640px");
    expect(heightIn(aBox("position: absolute; top: 0", 640))).toBe("640px");
    expect(heightIn(aBox("height: 100%", 360))).toBe("640px");
    expect(heightIn(aBox("overflow-y: hidden; height: 0", 0))).toBe("640px");
    const app = aBox("overflow-y: hidden; height: 100vh", 360);
    const scroller = app.appendChild(aBox("overflow-y: auto; height: 100%", 360));
    expect(heightIn(scroller)).toBe("640px");
  });

  it("finds a frame and a link in a shadow root, and tells the page of it", () => {
    const host = document.body.appendChild(document.createElement("div"));
    const nested = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(nested);
    const shadow = nested.attachShadow({ mode: "open" });
    const { root, frame, asked, tell } = aPost(shadow);
    load(root);
    expect(asked).toHaveBeenCalledTimes(1);
    tell(formatMessage({ type: "rawabit:ready" }));
    tell(formatMessage({ type: "rawabit:height", height: 500 }));
    expect(frame.style.height).toBe("500px");
    frame.scrollIntoView = vi.fn();
    expect(click(root, shadow)).toBe(true);
    expect(asked.mock.calls.slice(1)).toEqual([[select(root), "*"]]);
    const heard = vi.fn();
    document.addEventListener("rawabit:selection", heard, { once: true });
    tell(formatMessage({ type: "rawabit:selection", address: "list/", kind: "overview" }));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heightIn(shadow, "position: absolute; height: 100%")).toBe("100%");
  });

  it("leaves a click to the browser until the frame has said in this version that it is ready", () => {
    const { root, asked, tell } = aPost();
    load(root);
    for (const version of [2, "1", undefined]) tell({ type: "rawabit:ready", version });
    expect(click(root)).toBe(false);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    { type: "rawabit:selection", version: 1, address: "list/", kind: "overview" },
    { type: "rawabit:selection", version: 1, address: "list/" },
    { type: "rawabit:selection", version: 1, address: 7, kind: "overview" },
    { type: "rawabit:selection", version: 2, address: "list/", kind: "overview" },
    { type: "rawabit:selection", address: "list/", kind: "overview" },
    { type: "rawabit:height", version: 1, height: 300 },
    { type: "rawabit:height", version: 1, height: 300.4 },
    { type: "rawabit:height", version: 1, height: "300" },
    { type: "rawabit:height", version: 1, height: Number.NaN },
    { type: "rawabit:height", version: 2, height: 300 },
    { type: "rawabit:select", version: 1, address: "list/" },
    "rawabit:height",
    null,
  ])("hears of a frame what the page's own parser reads, and nothing else: %j", (data) => {
    const { root, frame, told, tell } = aPost();
    load(root);
    tell(data);
    const message = parseMessage(data);
    expect(told.mock.calls).toEqual(
      message?.type === "rawabit:selection"
        ? [[{ address: message.address, kind: message.kind }]]
        : [],
    );
    expect(frame.style.height).toBe(
      message?.type === "rawabit:height" ? `${message.height}px` : "",
    );
  });
});
