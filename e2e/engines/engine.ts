export type Point = { readonly x: number; readonly y: number };

/** Keys by the names that events have; a letter is its own name. */
export type Key = string;

/** A browser as a journey uses it, whatever protocol drives it. Points are px from the window's corner. */
export type Engine = {
  /** `"Firefox 153.8"`. */
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /**
   * Runs a function in the page, or in the frame that was entered. It is sent as text: it sees nothing but its argument,
   * which JSON must be able to hold.
   */
  readonly evaluate: <A, R>(read: (argument: A) => R, argument: A) => Promise<R>;
  /** Goes into a frame of the page by its name, or with null back to the page. */
  readonly enter: (frame: string | null) => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  readonly move: (to: Point) => Promise<void>;
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  /** Turns the wheel at a point by as many px. */
  readonly wheel: (at: Point, deltaY: number) => Promise<void>;
  /** The same with Ctrl held; null where the protocol's wheel knows no keys. */
  readonly wheelWithCtrl: ((at: Point, deltaY: number) => Promise<void>) | null;
  readonly press: (key: Key) => Promise<void>;
  /** Types a text of Latin letters. */
  readonly type: (text: string) => Promise<void>;
  /** A PNG of the window. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** A way to an engine: the engine, or what of it is missing here, in words for the log. */
export type Provider = {
  readonly name: string;
  readonly provide: () => Promise<Engine | { readonly missing: string }>;
};

/** px of the window that every engine gets, or nearly. */
export const windowSize = { width: 1280, height: 800 } as const;

/** A function and its argument as one expression; `__name` is what the compiler of these files may have put into it. */
export function expressionOf<A>(read: (argument: A) => unknown, argument: A): string {
  return `((__name) => (${read})(${JSON.stringify(argument) ?? "undefined"}))((each) => each)`;
}
