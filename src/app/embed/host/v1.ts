/*
 * Rawabit in a post, the host's side. The build makes `embed/v1.js` of it: one classic script, which the page that
 * frames Rawabit loads from Rawabit's own site. It speaks with frames of that site alone, stores nothing and asks no
 * other host.
 *
 *   <iframe name="graph" src="https://example.org/" …></iframe>
 *   <a href="https://example.org/entity/walmart/" target="graph" data-rawabit="graph">Walmart</a>
 *   <script async src="https://example.org/embed/v1.js"></script>
 *
 * Frames take the height that they tell, from 200 to 2000 px; one with data-rawabit-height="fixed" keeps its own. A
 * plain click on a link with data-rawabit (a frame's name; empty for the first frame) chooses in the frame. What a
 * reader chooses is told as an event "rawabit:selection" on the frame, with detail {address, kind}.
 */
import { formatMessage, type Message, parseMessage } from "../protocol.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement) serveOnce(new URL("..", script.src).href);

/** However often a page loads the script of a site, it runs once. */
function serveOnce(root: string): void {
  window.rawabitRoots ??= new Set();
  if (window.rawabitRoots.has(root)) return;
  window.rawabitRoots.add(root);
  serveFrames(root);
}

function serveFrames(root: string): void {
  /** Windows that have said they are ready: only they are spoken to instead of being loaded anew. */
  const ready = new WeakSet<MessageEventSource>();
  const listFrames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(root));
  const say = (frame: HTMLIFrameElement, message: Message) =>
    frame.contentWindow?.postMessage(formatMessage(message), "*");

  window.addEventListener("message", ({ source, data }) => {
    const frame = source && listFrames().find(({ contentWindow }) => contentWindow === source);
    const message = parseMessage(data);
    if (!frame || !message) return;
    const { type } = message;
    if (type === "rawabit:ready") ready.add(source);
    if (type === "rawabit:height" && frame.dataset.rawabitHeight !== "fixed") {
      frame.style.height = `${Math.round(Math.min(2000, Math.max(200, message.height)))}px`;
    }
    if (type === "rawabit:selection") {
      const { address, kind } = message;
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail: { address, kind } }));
    }
  });

  document.addEventListener("click", (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = target instanceof Element && target.closest("a[data-rawabit]");
    if (!(link instanceof HTMLAnchorElement) || !link.href.startsWith(root)) return;
    const name = link.dataset.rawabit;
    const frame = listFrames().find((each) => name === "" || each.name === name);
    if (!frame?.contentWindow || !ready.has(frame.contentWindow)) return;
    event.preventDefault();
    say(frame, { type: "rawabit:select", address: link.href });
    frame.scrollIntoView({ block: "nearest" });
  });

  // Frames that were ready before this script say it again.
  for (const frame of listFrames()) say(frame, { type: "rawabit:ready" });
}
