import { isSameView } from "../../model/story/view.ts";
import {
  type Arrival,
  formatAddress,
  isFormerAddress,
  parseAddress,
} from "../../model/view/address.ts";
import type { AddressBar } from "./addressBar.ts";
import { createHistoryWriter } from "./createHistoryWriter.ts";
import type { RawabitStore } from "./createRawabitStore.ts";

/**
 * Keeps the browser's address and the store's view the same, in both directions. To be called once, after the
 * page has been hydrated as it was written: what the address says beyond the page (`?tab=list`) is applied here. An
 * address in a former form is rewritten in place.
 * @param isFramed a step within a frame would be a step of its host's history: the address then changes in place
 * @returns a function that stops it
 */
export function syncAddress(store: RawabitStore, bar: AddressBar, isFramed = false): () => void {
  const history = createHistoryWriter();
  const read = () => {
    const address = bar.read();
    return address === null ? null : parseAddress(store.getState().index, address);
  };
  const rewrite = (arrival: Arrival | null) => {
    const { view, isUnknown, leave, index } = store.getState();
    const address = bar.read();
    // A view whose words are still under way is not shown yet.
    if (arrival && arrival.view.language !== view.language) return;
    if (address !== null && (isUnknown || !isFormerAddress(address, view, index.story))) return;
    const url = bar.urlOf(formatAddress(view, index.story));
    // What a host has put behind the address, such as WordPress's secret, is still to be read.
    if (url.hash === "") url.hash = window.location.hash;
    leave();
    history.write("replaceState", url);
  };
  const onPopState = () => {
    history.callOff();
    const arrival = read();
    if (arrival) store.getState().arrive(arrival);
    // Only a place in a page whose address stands there too: the address comes back.
    rewrite(arrival);
  };

  const first = read();
  const present = store.getState();
  const isUntouched = present.move === "start";
  const isSame =
    !first || (first.isUnknown === present.isUnknown && isSameView(first.view, present.view));
  present.settle(bar);
  if (isUntouched && !isSame) present.arrive(first);
  if (isUntouched && first) rewrite(first);

  const write = () => {
    const { view, move, leave, index } = store.getState();
    const url = bar.urlOf(formatAddress(view, index.story));
    if (move === "history") return;
    history.callOff();
    if (url.href === window.location.href) return;
    leave();
    history.write(isFramed ? "replaceState" : "pushState", url);
  };
  // Who was quicker than this has chosen already.
  if (!isUntouched) write();
  const stop = store.onChoice("address", ({ view }, before) => {
    if (view !== before.view) write();
  });
  window.addEventListener("popstate", onPopState);
  return () => {
    stop();
    history.callOff();
    window.removeEventListener("popstate", onPopState);
  };
}
