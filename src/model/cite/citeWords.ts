import type { Wording } from "../story/wording.ts";

/** What a citation needs of the interface's language, handed in. */
export type CiteWords = {
  readonly wording: Wording;
  /** A date (ISO 8601, as precise as it is known) as the reader writes it. */
  readonly formatDate: (date: string) => string;
  /** Wraps a name so that it cannot reorder the line around it. */
  readonly isolate: (text: string) => string;
  /** The text without such wrapping. */
  readonly stripBidi: (text: string) => string;
};
