import type ar from "./ar.json";
import type en from "./en.json";

type OwnWords = typeof ar | typeof en;

/** The words of the interface that a page of one language carries. */
export type PageWords = {
  readonly own: OwnWords;
  /** The few of the other language: kinds, for search knows them in both, and the way there from an address that is missing. */
  readonly other: {
    readonly entityKind: OwnWords["entityKind"];
    readonly unknown: Pick<OwnWords["unknown"], "title">;
    readonly overview: Pick<OwnWords["overview"], "title">;
  };
};
