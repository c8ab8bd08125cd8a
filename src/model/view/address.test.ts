import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aStory } from "../../testing/aStory.ts";
import { tourOf } from "../graph/tour.ts";
import { entityKinds, relationKinds, standingKinds } from "../story/kinds.ts";
import { createStoryIndex } from "../story/storyIndex.ts";
import { aView, depths, overview, type Selection, tabs, type View } from "../story/view.ts";
import { formatAddress, isFormerAddress, parseAddress } from "./address.ts";

const index = createStoryIndex(aStory());
const { story } = index;
const { entities, relations, quotes } = story;

const [first, second] = entities;
const selections: Selection[] = [
  overview,
  { kind: "pick", of: "path" },
  { kind: "pick", of: "compare" },
  { kind: "path", from: first?.id ?? "", to: second?.id ?? "" },
  { kind: "compare", from: second?.id ?? "", to: first?.id ?? "" },
  ...tourOf(index).map(({ id }): Selection => ({ kind: "step", id })),
  ...entities.map(({ id }): Selection => ({ kind: "entity", id })),
  ...relations.map(({ id }): Selection => ({ kind: "relation", id })),
  ...quotes.map(({ id }): Selection => ({ kind: "quote", id })),
];
const anyView = fc.record({
  language: fc.constantFrom("ar" as const, "en" as const),
  selection: fc.constantFrom(...selections),
  tab: fc.constantFrom(...tabs),
  filter: fc.record({
    relationKinds: fc.subarray([...relationKinds]),
    entityKinds: fc.subarray([...entityKinds]),
    sides: fc.subarray(["alliance", "neither", "rival"]),
    standings: fc.subarray([...standingKinds]),
    only: fc.subarray(["company", "competition", "standing.stated"]),
  }),
  depth: fc.constantFrom(...depths),
  opened: fc.array(fc.constantFrom(...entities.map(({ id }) => id)), { maxLength: 3 }),
});

describe("addresses", () => {
  it("say every view and read it back", () => {
    fc.assert(
      fc.property(anyView, (drawn: View) => {
        const isEntity = drawn.selection.kind === "entity";
        const view = {
          ...drawn,
          depth: isEntity ? drawn.depth : 0,
          opened: isEntity ? drawn.opened : [],
        } as const;
        const arrival = parseAddress(index, formatAddress(view, story));
        expect(arrival).toEqual({ view, isUnknown: false });
      }),
    );
  });

  it("are read the same where a query is parted by semicolons, as in embed codes", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = formatAddress(view, story);
        expect(parseAddress(index, address.replaceAll("&", ";"))).toEqual(
          parseAddress(index, address),
        );
      }),
    );
  });

  it("are one for each view", () => {
    const all = (["ar", "en"] as const).flatMap((language) =>
      selections.flatMap((selection) =>
        tabs.map((tab) => formatAddress({ ...aView(language, selection), tab }, story)),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it("keep Arabic at the root and English under en/", () => {
    const view = aView("ar", { kind: "entity", id: "walmart" });
    expect(formatAddress(view, story)).toBe("entity/walmart/");
    expect(formatAddress({ ...view, language: "en" }, story)).toBe("en/entity/walmart/");
    expect(formatAddress({ ...view, selection: overview }, story)).toBe("");
    expect(formatAddress({ ...view, selection: overview, tab: "list" }, story)).toBe("list/");
    expect(formatAddress({ ...view, tab: "list" }, story)).toBe("entity/walmart/?tab=list");
  });

  it("name what is opened around an entity, as often as it was opened, and pass over unknown names", () => {
    const view = {
      ...aView("ar", { kind: "entity", id: "walmart" }),
      opened: ["amazon", "amazon"],
    };
    expect(formatAddress(view, story)).toBe("entity/walmart/?open=amazon,amazon");
    expect(parseAddress(index, "entity/walmart/?open=nobody,amazon,").view.opened).toEqual([
      "amazon",
    ]);
    expect(parseAddress(index, "?open=amazon").view.opened).toEqual([]);
  });

  it("name the two of a pair in the query: all pairs of a kind share a page in each language", () => {
    const pair = { kind: "path", from: "walmart", to: "amazon" } as const;
    const view = { ...aView("en", pair), tab: "list" } as const;
    expect(formatAddress(view, story)).toBe("en/path/?from=walmart&to=amazon&tab=list");
    expect(formatAddress(aView("ar", { kind: "pick", of: "compare" }), story)).toBe("compare/");
  });

  it.each([
    ["path/walmart/amazon/", "path/?from=walmart&to=amazon"],
    ["en/compare/walmart/amazon/?tab=list", "en/compare/?from=walmart&to=amazon&tab=list"],
    ["path/walmart/amazon", "path/?from=walmart&to=amazon"],
  ])("are read in the former form of a pair, and known as such: %s", (former, present) => {
    const { view, isUnknown } = parseAddress(index, former);
    expect(isUnknown).toBe(false);
    expect(formatAddress(view, story)).toBe(present);
    expect(isFormerAddress(former, view, story)).toBe(true);
  });

  it("are of no former form as they are written, or as a host may change them", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(isFormerAddress(formatAddress(view, story), view, story)).toBe(false);
      }),
    );
    const view = aView("ar", { kind: "entity", id: "walmart" });
    for (const address of ["entity/walmart", "entity/walmart/index.html?utm=a"])
      expect(isFormerAddress(address, view, story)).toBe(false);
  });

  it.each([
    "entity/nobody/",
    "entity/",
    "relation/walmart/",
    "somewhere/",
    "en/entity/nobody/",
    "entity/walmart/more/",
    "list/more/",
    "entity/__proto__/",
    "relation/nothing/",
    "quote/none/",
    "nowhere/",
    "en/nowhere/",
    "tour/none/",
    "path/walmart/nobody/",
    "path/walmart/",
    "path/walmart/walmart/",
    "path/?from=walmart&to=nobody",
    "path/?from=walmart",
    "en/compare/?from=walmart&to=walmart",
    "compare/?to=%3Cscript%3E&from=amazon",
    "path/walmart/amazon/microsoft/",
    "en/path/walmart/amazon/microsoft/",
    "compare/%3Cscript%3E/amazon/",
    "compare/%E0%A4%A/amazon/",
  ])("that name nothing show the overview and say so: %s", (address) => {
    const { view, isUnknown } = parseAddress(index, address);
    expect(isUnknown).toBe(true);
    expect(view.selection).toEqual(overview);
    expect(view.language).toBe(address.startsWith("en/") ? "en" : "ar");
  });

  it("hide nothing where what they hide is no kind of the story", () => {
    expect(parseAddress(index, "?hide=nonsense,side.mars,standing.")).toEqual({
      view: aView("ar"),
      isUnknown: false,
    });
  });

  it("ignore what a query says of no known tab", () => {
    expect(parseAddress(index, "entity/walmart/?tab=nothing").view.tab).toBe("details");
  });

  it("never throw, whatever is asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        parseAddress(index, address);
      }),
    );
  });
});
