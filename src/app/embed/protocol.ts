/** The version of the protocol. A message of another version is not heard, by the page and by the host's script. */
export const version = 1;

/** All that the page and its host can say to each other: the list is closed. Each says `ready`. */
export type Message =
  /** The page works, or the host listens: the page then answers with all that it has said so far. */
  | { readonly type: "rawabit:ready" }
  /** The page shows another view. Its address stands below the site's root. */
  | { readonly type: "rawabit:selection"; readonly address: string; readonly kind: string }
  /** The content of the page asks for another height, in px. */
  | { readonly type: "rawabit:height"; readonly height: number }
  /** The host asks for a view, by its address below the site's root or as a whole URL of the site. */
  | { readonly type: "rawabit:select"; readonly address: string };

/** A message as it is posted. */
export function formatMessage<M extends Message>(message: M): M & { readonly version: number } {
  return { ...message, version };
}

/** Reads what was posted, whatever it is; null if it is no message of this version. It never throws. */
export function parseMessage(data: unknown): Message | null {
  const said: Readonly<Record<string, unknown>> = Object(data);
  const { type, height, address, kind } = said;
  if (said.version !== version) return null;
  if (type === "rawabit:ready") return { type };
  if (type === "rawabit:height" && Number.isFinite(height)) return { type, height: Number(height) };
  if (typeof address !== "string") return null;
  if (type === "rawabit:select") return { type, address };
  if (type === "rawabit:selection" && typeof kind === "string") return { type, address, kind };
  return null;
}
