type LinkManners = {
  /** WordPress's, if it frames the page. */
  secret: string | null;
  post: (message: unknown) => void;
};

/**
 * What a framed page's links may not do by themselves. A link to elsewhere never takes the page's place: it opens a
 * window of its own. WordPress, whose frames may open none, is asked to follow a link to this site itself. The page of
 * files opens in a window too or, where none opens, in the frame, without a step of the host's history. A way within
 * the page would scroll the host and stand in its history: it moves the focus alone.
 */
export function keepLinksInPlace({ secret, post }: LinkManners): void {
  const onClick = (event: MouseEvent) => {
    const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest("a[href]") : null;
    // Links of the picture are SVG's, and lead to views of this page.
    if (!(link instanceof HTMLAnchorElement)) return;
    if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    const way = link.getAttribute("href") ?? "";
    const isOwn = link.host === window.location.host;
    const isData = link.matches(".data-link");
    if (!isOwn || isData) link.target = "_blank";
    if (way.startsWith("#")) {
      event.preventDefault();
      document.getElementById(way.slice(1))?.focus({ preventScroll: true });
    } else if (secret !== null && isOwn && link.target === "_blank") {
      event.preventDefault();
      post({ message: "link", value: link.href, secret });
    } else if (isData) {
      event.preventDefault();
      openOrReplace(link.href);
    }
  };
  // Before anyone else: who sees a click that is taken care of leaves it alone.
  document.addEventListener("click", onClick, { capture: true });
}

function openOrReplace(url: string): void {
  const opened = window.open(url, "_blank");
  if (opened) opened.opener = null;
  else window.location.replace(url);
}
