/** The part of jsdom that the tests use; it brings no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { url: string });
    readonly window: Pick<Window, "document" | "close">;
  }
}
