/** What the page is asked to note of its own loading, as marks of the User Timing API. */
export type ProbeOptions = {
  /** Nodes that the settled picture has. */
  nodes: number;
  /** Whether to press a name again and again until the page answers. */
  clicks: boolean;
};

/**
 * Runs in the page before everything else; it must hold all it uses.
 *
 * - `bench:settled`: the first frame with every node and the end of the picture in the document has been painted.
 *   While a style sheet blocks painting, browsers give no frames, so that this comes after it; a page that hides
 *   itself until its faces are read is not settled.
 * - `bench:ready`: the script has taken the page over (`data-ready`).
 * - `bench:answered`: a click was taken by the page itself, and the frame with the card's new heading was painted.
 *   Clicks before that are kept from leaving the page.
 */
export function installProbe({ nodes, clicks }: ProbeOptions): void {
  const afterPaint = (then: () => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  };
  const heading = () => document.querySelector("h1")?.textContent ?? "";

  /** A click that is taken and then undone counts for nothing: the reader presses again. */
  const awaitCard = (before: string, frames: number) => {
    afterPaint(() => {
      if (heading() !== before) performance.mark("bench:answered");
      else if (frames > 0) awaitCard(before, frames - 1);
      else click();
    });
  };
  const click = () => {
    const before = heading();
    const event = new MouseEvent("click", { bubbles: true, cancelable: true });
    let isTaken = false;
    window.addEventListener(
      "click",
      () => {
        isTaken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    document.querySelector(".drawn .node")?.dispatchEvent(event);
    if (isTaken) awaitCard(before, 3);
    else requestAnimationFrame(click);
  };
  const look = () => {
    const isWhole = document.querySelectorAll(".drawn .node").length >= nodes;
    const { hidden } = document.documentElement;
    if (hidden || !isWhole || !document.querySelector(".graph-bar")) {
      requestAnimationFrame(look);
      return;
    }
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      performance.mark("bench:settled");
      if (clicks) click();
    };
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);

  const observer = new MutationObserver(() => {
    if (!document.documentElement.dataset.ready) return;
    performance.mark("bench:ready");
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, attributeFilter: ["data-ready"] });
}
