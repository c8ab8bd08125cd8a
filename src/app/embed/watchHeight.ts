import { intrinsicHeight } from "./intrinsicHeight.ts";

/** Stands in the present card for what follows. */
const comingPart = ".card-place:not([data-ahead]) .later";

/**
 * Tells the frame's intrinsic height whenever it changes: when the card, its folds, the width or the text size do.
 * @param tell is given px
 * @returns a function that stops it
 */
export function watchHeight(tell: (height: number) => void): () => void {
  const body = document.querySelector<HTMLElement>(".panel-body");
  if (!body) return () => {};
  let last = 0;
  const measure = () => {
    // The screen's height is nothing to the host, nor is that of a card of which a part is still to come.
    if (!hasSize() || document.fullscreenElement || body.querySelector(comingPart)) return;
    const height = measureHeight(body);
    if (height === last) return;
    last = height;
    tell(height);
  };
  const sizes = new ResizeObserver(measure);
  const observeAll = () => {
    sizes.disconnect();
    sizes.observe(body);
    for (const child of body.children) sizes.observe(child);
  };
  // What another tab shows is a new element, observed as it comes and measured by that; a new card changes its holder's size.
  const children = new MutationObserver(observeAll);
  children.observe(body, { childList: true });
  observeAll();
  // Out of sight no observer is called, and the host may be waiting for a height to show the frame.
  measure();
  return () => {
    sizes.disconnect();
    children.disconnect();
  };
}

/** Whether the frame has a width and a height: one that is put away or folded has none, and nothing in it is as high as it will be. */
export function hasSize(): boolean {
  return window.innerWidth > 0 && window.innerHeight > 0;
}

function measureHeight(body: HTMLElement): number {
  const last = body.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const { paddingBottom } = getComputedStyle(body);
  const top = body.getBoundingClientRect().top - body.scrollTop;
  return intrinsicHeight({
    width: window.innerWidth,
    isWide: window.matchMedia("(min-width: 34rem)").matches,
    header: heightOf(".site-header"),
    graphBar: heightOf(".graph-bar"),
    panelBar: heightOf(".panel-bar"),
    content: last - top + Number.parseFloat(paddingBottom),
  });
}

function heightOf(selector: string): number {
  return document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
}
