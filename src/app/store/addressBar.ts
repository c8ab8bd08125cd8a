import { keptOf, withKept } from "../../model/view/address.ts";

/** Where a page keeps its address. Addresses are relative to the site's root, as `formatAddress` makes them. */
export type AddressBar = {
  /** Way to the root for the page's links, once the script runs. */
  readonly root: string;
  /** The root as a whole URL: an address behind it is one too. Empty in one file. */
  readonly site: string;
  /** What every address of this page carries beside the view: `"theme=dark"`, or nothing. */
  readonly kept: string;
  /** The present address; null where the URL holds none, only a place in the page (`#details`). */
  readonly read: () => string | null;
  /** The whole URL of an address. */
  readonly urlOf: (address: string) => URL;
};

/** The root of a page that is the whole site in one file: its addresses stand after the `#`. */
const oneFile = "#/";

/**
 * The way to keep addresses that a page's root asks for: `#/` after the `#`, any other in the path.
 * @param root way from the page to the site's root: `""`, `"../"`, `"/"`, `"#/"` …
 */
export function createAddressBar(root: string): AddressBar {
  return root === oneFile ? fragmentBar() : pathBar(new URL(root || "./", window.location.href));
}

function pathBar(rootUrl: URL): AddressBar {
  const kept = keptOf(window.location.search);
  return {
    root: rootUrl.pathname,
    site: rootUrl.href,
    kept,
    read: () => addressBelow(rootUrl.pathname, window.location),
    urlOf: (address) => new URL(withKept(address, kept), rootUrl),
  };
}

/** The address that a URL of the site says. */
export function addressBelow(
  root: string,
  { pathname, search }: Pick<URL, "pathname" | "search">,
): string {
  return decode(pathname.startsWith(root) ? pathname.slice(root.length) : pathname) + search;
}

/** WordPress appends a fragment of its own, `#?secret=…`, to what it frames, even after a fragment. */
function fragmentBar(): AddressBar {
  return {
    root: oneFile,
    site: "",
    // Its query stays where it is.
    kept: "",
    read: () => {
      const [own = ""] = window.location.hash.slice(1).split("#");
      return own.startsWith("/") ? decode(own.slice(1)) : null;
    },
    urlOf: (address) => new URL(oneFile + address, window.location.href),
  };
}

/** A malformed escape names nothing, and must not throw. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
