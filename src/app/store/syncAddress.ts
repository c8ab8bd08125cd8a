import { isSameView } from "../../model/story/view.ts";
import { formatAddress, parseAddress } from "../../model/view/address.ts";
import type { AddressBar } from "./addressBar.ts";
import type { RawabitStore } from "./createRawabitStore.ts";

/**
 * Keeps the browser's address and the store's view the same, in both directions. To be called once, after the
 * page has been hydrated as it was written: what the address says beyond the page (`?tab=list`) is applied here.
 * @param isFramed a step within a frame would be a step of its host's history: the address then changes in place
 * @returns a function that stops it
 */
export function syncAddress(store: RawabitStore, bar: AddressBar, isFramed = false): () => void {
  const read = () => {
    const address = bar.read();
    return address === null ? null : parseAddress(store.getState().index, address);
  };
  const onPopState = () => {
    const arrival = read();
    if (arrival) store.getState().arrive(arrival);
    // A place in a page whose address stands there too: the address comes back.
    else window.history.replaceState(null, "", bar.urlOf(formatAddress(store.getState().view)));
  };

  const first = read();
  const present = store.getState();
  const isUntouched = present.move === "start";
  const isSame =
    !first || (first.isUnknown === present.isUnknown && isSameView(first.view, present.view));
  present.settle(bar);
  if (isUntouched && !isSame) present.arrive(first);

  const write = () => {
    const { view, move, leave } = store.getState();
    const url = bar.urlOf(formatAddress(view));
    if (move === "history" || url.href === window.location.href) return;
    leave();
    if (isFramed) window.history.replaceState(null, "", url);
    else window.history.pushState(null, "", url);
  };
  // Who was quicker than this has chosen already.
  if (!isUntouched) write();
  const stop = store.onChoice("address", ({ view }, before) => {
    if (view !== before.view) write();
  });
  window.addEventListener("popstate", onPopState);
  return () => {
    stop();
    window.removeEventListener("popstate", onPopState);
  };
}
