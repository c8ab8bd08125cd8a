import type { View } from "../../model/story/view.ts";
import { parseAddress } from "../../model/view/address.ts";
import { addressBelow } from "../store/addressBar.ts";
import type { RawabitStore } from "../store/createRawabitStore.ts";

/** The version of the contract. A message of another version says nothing to this page. */
export const version = 1;

/** Everything that a host can say: the list is closed. */
export type HostMessage =
  /** It listens: the page answers with all that it has said so far. */
  { readonly kind: "ready" } | { readonly kind: "select"; readonly view: View };

export type HostContext = {
  readonly index: ReturnType<RawabitStore["getState"]>["index"];
  readonly rootUrl: URL;
  /** WordPress's, if it frames the page. */
  readonly secret: string | null;
};

/**
 * Reads what a host says, in our own words or in WordPress's; null for anything else. An address that names nothing
 * of the story is nothing: no word of a message is ever followed or shown.
 */
export function parseHostMessage(data: unknown, context: HostContext): HostMessage | null {
  if (typeof data !== "object" || data === null) return null;
  if ("message" in data && "secret" in data) {
    const isOurs = context.secret !== null && data.secret === context.secret;
    return isOurs && data.message === "ready" ? { kind: "ready" } : null;
  }
  if (!("type" in data && "version" in data) || data.version !== version) return null;
  if (data.type === "rawabit:ready") return { kind: "ready" };
  if (data.type !== "rawabit:select" || !("address" in data)) return null;
  const view = typeof data.address === "string" ? viewAt(data.address, context) : null;
  return view && { kind: "select", view };
}

/** @param text below the site's root, `"en/entity/walmart/"`, or a whole URL of the site */
function viewAt(text: string, { index, rootUrl }: HostContext): View | null {
  if (!URL.canParse(text, rootUrl)) return null;
  const url = new URL(text, rootUrl);
  const isOfSite = url.origin === rootUrl.origin && url.pathname.startsWith(rootUrl.pathname);
  if (!isOfSite) return null;
  const { view, isUnknown } = parseAddress(index, addressBelow(rootUrl.pathname, url));
  return isUnknown ? null : view;
}
