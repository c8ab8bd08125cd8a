import type { View } from "../../model/story/view.ts";
import { parseAddress } from "../../model/view/address.ts";
import { addressBelow } from "../store/addressBar.ts";
import type { RawabitStore } from "../store/createRawabitStore.ts";
import { parseMessage } from "./protocol.ts";

/** What the page does for its host: it says again all that it has said so far, or shows a view. */
type HostMessage = { readonly kind: "ready" } | { readonly kind: "select"; readonly view: View };

type HostContext = {
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
  if (typeof data === "object" && data !== null && "message" in data && "secret" in data) {
    const isOurs = context.secret !== null && data.secret === context.secret;
    return isOurs && data.message === "ready" ? { kind: "ready" } : null;
  }
  const message = parseMessage(data);
  if (message?.type === "rawabit:ready") return { kind: "ready" };
  const view = message?.type === "rawabit:select" ? viewAt(message.address, context) : null;
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
