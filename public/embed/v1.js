/*
 * Rawabit in a post, the host's side, version 1. MIT. Load it once in the page that frames Rawabit, from Rawabit's own
 * site: it speaks with frames of that site alone. It needs nothing, stores nothing, asks no other host.
 *
 *   <iframe name="ties" src="https://example.org/" …></iframe>
 *   <a href="https://example.org/entity/walmart/" target="ties" data-rawabit="ties">Walmart</a>
 *   <script async src="https://example.org/embed/v1.js"></script>
 *
 * Frames take the height that they tell, from 200 to 2000 px; one with data-rawabit-height="fixed" keeps its own. A
 * plain click on a link with data-rawabit (a frame's name; empty for the first frame) chooses in the frame. What a
 * reader chooses is told as an event "rawabit:selection" on the frame, with detail {address, kind}.
 */
(() => {
  const version = 1;
  const root = new URL("..", document.currentScript.src).href;
  /** Windows that have said they are ready: only they are spoken to instead of being loaded anew. */
  const ready = new WeakSet();

  const listFrames = () =>
    [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(root));

  const say = (frame, type, more) =>
    frame.contentWindow?.postMessage({ type: `rawabit:${type}`, version, ...more }, "*");

  addEventListener("message", ({ source, data }) => {
    const frame = source && listFrames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || data?.version !== version) return;
    const { type, height, address, kind } = data;
    if (type === "rawabit:ready") ready.add(source);
    if (type === "rawabit:height" && Number.isFinite(height)) {
      if (frame.dataset.rawabitHeight === "fixed") return;
      frame.style.height = `${Math.round(Math.min(2000, Math.max(200, height)))}px`;
    }
    if (type === "rawabit:selection" && typeof address === "string" && typeof kind === "string") {
      const detail = { address, kind };
      frame.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
    }
  });

  document.addEventListener("click", (event) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = target.closest?.("a[data-rawabit]");
    if (!link?.href.startsWith(root)) return;
    const name = link.dataset.rawabit;
    const frame = listFrames().find((each) => name === "" || each.name === name);
    if (!frame || !ready.has(frame.contentWindow)) return;
    event.preventDefault();
    say(frame, "select", { address: link.href });
    frame.scrollIntoView({ block: "nearest" });
  });

  // Frames that were ready before this script say it again.
  for (const frame of listFrames()) say(frame, "ready");
})();
