// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { createAddressBar } from "./addressBar.ts";

const here = window.location.href;
const goTo = (url: string) => window.history.replaceState(null, "", url);

afterEach(() => goTo(here));

describe("a page in one file", () => {
  it.each([
    ["", null],
    ["#", null],
    ["#details", null],
    ["#?secret=abcdefghij", null],
    ["#/", ""],
    ["#/entity/walmart/", "entity/walmart/"],
    ["#/en/list/?hide=use", "en/list/?hide=use"],
    ["#/entity/walmart/#?secret=abcdefghij", "entity/walmart/"],
    ["#/entity/%D8%A3/", "entity/أ/"],
    ["#/entity/%E0%A4%A/", "entity/%E0%A4%A/"],
  ])("reads what stands after the #: %s", (fragment, address) => {
    goTo(`/story.html${fragment}`);
    expect(createAddressBar("#/").read()).toBe(address);
  });

  it("writes an address after the #, in the place of what stood there", () => {
    goTo("/folder/story.html?download#/entity/walmart/#?secret=abcdefghij");
    const { root, urlOf } = createAddressBar("#/");
    expect(urlOf("en/entity/amazon/?tab=article").href).toBe(
      new URL("/folder/story.html?download#/en/entity/amazon/?tab=article", here).href,
    );
    expect(root).toBe("#/");
  });
});

describe("a page of a site", () => {
  it.each([
    ["/", "", ""],
    ["/en/list/?hide=use", "../../", "en/list/?hide=use"],
    ["/repo/entity/walmart/?tab=list", "../../", "entity/walmart/?tab=list"],
    ["/repo/404/", "/repo/", "404/"],
    ["/entity/%E0%A4%A/", "../../", "entity/%E0%A4%A/"],
  ])("reads the path below its root: %s", (path, way, address) => {
    goTo(path);
    const { read, urlOf } = createAddressBar(way);
    expect(read()).toBe(address);
    expect(urlOf(address).pathname).toBe(window.location.pathname);
  });

  it("lets no place in the page change its address", () => {
    goTo("/entity/walmart/#details");
    expect(createAddressBar("../../").read()).toBe("entity/walmart/");
  });
});
