import { formatMessage } from "./protocol.ts";

type HeightFacts = {
  /** The frame's name, if the host gave it one. */
  readonly id?: string;
  readonly secret: string | null;
  /** The page's own URL. */
  readonly src: string;
};

/**
 * A height, in px, as each known host understands it: our own script, AMP, Medium (which reads a text), WordPress.
 * None carries anything private, so that they may go to whoever frames the page.
 */
export function heightMessages(height: number, { id, secret, src }: HeightFacts): unknown[] {
  return [
    formatMessage({ type: "rawabit:height", ...(id !== undefined && { id }), height }),
    { sentinel: "amp", type: "embed-size", height },
    JSON.stringify({ src, context: "iframe.resize", height }),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}
