/** The part of citation.js that the tests read citations back with; the packages ship no types. */
declare module "@citation-js/core" {
  type Date = { readonly "date-parts": readonly (readonly number[])[] };
  export type CslEntry = {
    readonly "citation-key"?: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
    readonly issued?: Date;
    readonly accessed?: Date;
  };
  export class Cite {
    constructor(text: string, options?: { forceType: string });
    readonly data: readonly CslEntry[];
  }
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris" {}
