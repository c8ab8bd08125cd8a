/*
 * Rawabit in a post, the host's side. The build makes `embed/v1.js` of it: one classic script, which the page that
 * frames Rawabit loads from Rawabit's own site. It speaks with frames of that site alone, stores nothing and asks no
 * other host.
 *
 *   <iframe name="graph" src="https://example.org/" …></iframe>
 *   <a href="https://example.org/entity/walmart/" target="graph" data-rawabit="graph">Walmart</a>
 *   <script async src="https://example.org/embed/v1.js"></script>
 *
 * Frames take the height that they tell, from 200 to 2000 px. One keeps its own with data-rawabit-height="fixed", or where its
 * place does not grow with it: placed absolutely, or in a box that would cut it off. A plain click on a link with
 * data-rawabit (a frame's name; empty for the first frame) chooses in the frame. What a reader chooses is told as an
 * event "rawabit:selection" on the frame, with detail {address, kind}. Frames and links may stand in open shadow roots.
 */
import { type Message, parseMessage, version } from "../protocol.ts";

const script = document.currentScript;
window.rawabitRoots ??= new Set();
const roots = window.rawabitRoots;
if (script && "src" in script) serveOnce(new URL("..", script.src).href);

/** However often a page loads the script of a site, it runs once. */
function serveOnce(root: string): void {
  if (roots.has(root)) return;
  roots.add(root);
  /** Windows that have said they are ready: only they are spoken to instead of being loaded anew. */
  const ready = new WeakSet<MessageEventSource>();
  /** Of sites of which one stands below the other, the nearest serves a frame. */
  const isOwn = (url: string) =>
    url.startsWith(root) && ![...roots].some((other) => other > root && url.startsWith(other));
  const listFrames = (within: ParentNode = document): HTMLIFrameElement[] =>
    [...within.querySelectorAll("*")].flatMap((each) => {
      if (each.shadowRoot) return listFrames(each.shadowRoot);
      return each instanceof HTMLIFrameElement && isOwn(each.src) ? [each] : [];
    });
  const say = (frame: HTMLIFrameElement, message: Message) =>
    frame.contentWindow?.postMessage({ ...message, version }, "*");

  addEventListener("message", ({ source, data }) => {
    const message = parseMessage(data);
    const frame = message && source && listFrames().find((each) => each.contentWindow === source);
    if (!frame) return;
    if (message.type === "rawabit:ready") ready.add(source);
    if ("height" in message && frame.dataset.rawabitHeight !== "fixed") {
      resize(frame, Math.min(2000, Math.max(200, message.height)));
    }
    if ("kind" in message) {
      const { type, ...detail } = message;
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
    }
  });

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [target] = event.composedPath();
    const link = target instanceof Element && target.closest("a[data-rawabit]");
    if (!(link instanceof HTMLAnchorElement) || !isOwn(link.href)) return;
    const name = link.dataset.rawabit;
    const frame = listFrames().find((each) => !name || each.name === name);
    if (!frame?.contentWindow || !ready.has(frame.contentWindow)) return;
    event.preventDefault();
    say(frame, { type: "rawabit:select", address: link.href });
    frame.scrollIntoView({ block: "nearest" });
  });

  // Frames that were ready before this script say it again.
  for (const frame of listFrames()) say(frame, { type: "rawabit:ready" });
}

/** Gives a frame a height in px, unless its place does not grow with it. */
function resize(frame: HTMLIFrameElement, height: number): void {
  const { style } = frame;
  const before = style.height;
  style.height = `${height}px`;
  if (isCut(frame)) style.height = before;
}

/**
 * Whether a frame lies over what follows it, or reaches out of a box that cuts it off and cannot be scrolled. What is
 * `absolute` or `fixed` moves nothing that follows; a box without any height is folded, and will open.
 */
function isCut(frame: HTMLIFrameElement): boolean {
  if (/^[af]/.test(getComputedStyle(frame).position)) return true;
  for (let box = frame.parentElement; box; box = box.parentElement) {
    const { position, overflowY } = getComputedStyle(box);
    if (/^[as]/.test(overflowY)) break;
    const room = box.clientHeight;
    const isBound = /^[af]|hid|cl/.test(position + overflowY);
    if (isBound && room && room < frame.offsetHeight) return true;
  }
  return false;
}
