import type { Plugin } from "vite";

/** The signals that React throws and catches itself, made as errors once, when its file is first run. */
const signal = /\b(\w+Exception) = Error\(formatProdErrorMessage\(\d+\)\)/g;
const file = /react-dom-client\.production\.js$/;

/**
 * Makes React's inner signals plain objects. They are told apart by identity alone and never shown, but as errors they
 * cost the start of every page: where someone listens (developer tools, Lighthouse, a test), Chromium notes where an
 * error was made, and for that reads the whole script a second time.
 */
export function plainErrorsPlugin(): Plugin {
  return {
    name: "rawabit:plain-errors",
    apply: "build",
    transform: {
      filter: { id: file },
      handler: (code) => ({
        code: code.replaceAll(signal, "$1 = Object.create(Error.prototype)"),
        map: null,
      }),
    },
  };
}
