import { isSameView } from "../story/view.ts";
import { type Arrival, formatAddress, parseAddress } from "./address.ts";
import type { RawabitState, RawabitStore } from "./createRawabitStore.ts";

/**
 * Keeps the browser's address and the store's view the same, in both directions. To be called once, after the
 * page has been hydrated as it was written: what the address says beyond the page (`?tab=list`) is applied here.
 * @param rootUrl absolute URL of the site's root, ending in a slash
 * @returns a function that stops it
 */
export function syncAddress(store: RawabitStore, rootUrl: URL): () => void {
  const read = (): Arrival => parseAddress(store.getState().index, addressAt(rootUrl));
  const onPopState = () => store.getState().arrive(read());

  const first = read();
  const present = store.getState();
  const isUntouched = present.move === "start";
  const isSame = first.isUnknown === present.isUnknown && isSameView(first.view, present.view);
  if (isUntouched && !isSame) {
    present.arrive(first);
  }
  store.getState().settle(rootUrl.pathname);

  const write = ({ view }: RawabitState) => {
    const url = new URL(formatAddress(view), rootUrl);
    if (url.href !== window.location.href) window.history.pushState(null, "", url);
  };
  // Who was quicker than this has chosen already.
  if (!isUntouched) write(present);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view && state.move !== "history") write(state);
  });
  window.addEventListener("popstate", onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener("popstate", onPopState);
  };
}

function addressAt(rootUrl: URL): string {
  const { pathname, search } = window.location;
  const path = pathname.startsWith(rootUrl.pathname)
    ? pathname.slice(rootUrl.pathname.length)
    : pathname;
  return `${decodePath(path)}${search}`;
}

/** A malformed escape names nothing, and must not throw. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
