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
  new Function(code)();
}

let posts = 0;

/** A post of its own site's frame, and what the script says to it. */
function aPost() {
  posts += 1;
  const root = `https://example.org/${posts}/`;
  const frame = document.createElement("iframe");
  document.body.append(frame);
  // Only what it says is asked: nothing is loaded.
  Object.defineProperty(frame, "src", { value: `${root}list/` });
  const child = frame.contentWindow;
  if (!child) throw new Error("The frame has no window");
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
function click(root: string): boolean {
  const link = document.createElement("a");
  link.href = `${root}entity/walmart/`;
  link.dataset.rawabit = "";
  document.body.append(link);
  let isTaken = false;
  const note = (event: Event) => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener("click", note, { once: true });
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  return isTaken;
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
    expect(frame.style.height).toBe(message?.type === "rawabit:height" ? "300px" : "");
  });
});
