// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { formatAddress } from "../../model/view/address.ts";
import { listViews, rootOf } from "../../model/view/listAddresses.ts";
import { aStory } from "../../testing/aStory.ts";
import { renderPage } from "./renderPage.tsx";
import { shortenMarkup } from "./shortenMarkup.ts";

/** What a browser makes of it, written in one way. */
function read(markup: string): string {
  const page = document.createElement("div");
  page.innerHTML = markup;
  return page.innerHTML;
}

describe("shortenMarkup", () => {
  it("leaves a browser the same page in fewer letters, whatever the page and its texts", () => {
    const name = { ar: '<b> ="x" / é', en: '\'/>`="a" &amp;' };
    const story = aStory({ title: name, standfirst: name });
    for (const view of listViews(story)) {
      const address = formatAddress(view, story);
      const { body } = renderPage(story, address, rootOf(address));
      const short = shortenMarkup(body);
      expect(short.length, address).toBeLessThan(body.length * 0.95);
      expect(read(short) === read(body), address).toBe(true);
    }
  });

  it("keeps the marks that a value needs, and elements of HTML that hold nothing", () => {
    expect(shortenMarkup('<p class="a b" title="" id="a"></p><a href="../"/>')).toBe(
      '<p class="a b" title="" id=a></p><a href="../"/>',
    );
    expect(shortenMarkup('<svg><circle r="2"></circle></svg>')).toBe("<svg><circle r=2 /></svg>");
  });
});
