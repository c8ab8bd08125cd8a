import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import type { AddressBar } from "../store/addressBar.ts";
import type { RawabitStore } from "../store/createRawabitStore.ts";
import { coalesce } from "./coalesce.ts";
import { heightMessages } from "./heightMessages.ts";
import { parseHostMessage } from "./hostMessage.ts";
import { keepLinksInPlace } from "./keepLinksInPlace.ts";
import { formatMessage } from "./protocol.ts";
import { readSecret } from "./readSecret.ts";
import { hasSize, watchHeight } from "./watchHeight.ts";

/**
 * Tells the host of a framed page when it is ready, what is chosen and how high it would like to be, and does what
 * the host says, if it is the host who says it. Without an answer the page keeps to the box it has.
 */
export function speakWithHost(store: RawabitStore, { site }: AddressBar): void {
  // One file has no site: an address of the story, and no other, lies below this.
  const rootUrl = new URL(site || "file:");
  const host = window.parent;
  const secret = readSecret(window.location.hash);
  const id = window.name === "" ? {} : { id: window.name };
  const post = (message: unknown) => host.postMessage(message, "*");
  const postOwn = (type: "rawabit:ready" | "rawabit:selection") => {
    const { view, index } = store.getState();
    const address = formatAddress(view, index.story);
    post(formatMessage({ type, ...id, address, kind: view.selection.kind }));
  };
  let height = 0;
  const postHeight = () => {
    const facts = { ...id, secret, src: window.location.href };
    for (const message of heightMessages(height, facts)) post(message);
  };

  const select = coalesce((view: View) => store.getState().go(view, "host"));
  const answer = coalesce<void>(() => {
    postOwn("rawabit:ready");
    if (height > 0 && hasSize()) postHeight();
  });

  window.addEventListener("message", ({ source, data }) => {
    if (source !== host) return;
    const { index } = store.getState();
    const message = parseHostMessage(data, { index, rootUrl, secret });
    if (message?.kind === "select") select(message.view);
    if (message?.kind === "ready") answer();
  });
  store.onChoice("host", ({ view, index }, before) => {
    const addressOf = (each: View) => formatAddress(each, index.story);
    if (addressOf(view) !== addressOf(before.view)) postOwn("rawabit:selection");
  });
  postOwn("rawabit:ready");
  watchHeight((fresh) => {
    height = fresh;
    postHeight();
  });
  keepLinksInPlace({ secret, post });
}
