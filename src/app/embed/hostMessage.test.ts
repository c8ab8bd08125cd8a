import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { formatAddress, parseAddress } from "../../model/view/address.ts";
import { aStory } from "../../testing/aStory.ts";
import { parseHostMessage } from "./hostMessage.ts";

const index = createStoryIndex(aStory());
const secret = "abcdefghij";
const context = { index, rootUrl: new URL("https://example.org/ties/"), secret };
const parse = (data: unknown) => parseHostMessage(data, context);
const select = (address: unknown) => parse({ type: "rawabit:select", version: 1, address });

/** The address of the view that a message chooses, if it chooses one. */
function chosenBy(message: ReturnType<typeof parse>): string | null {
  return message?.kind === "select" ? formatAddress(message.view, index.story) : null;
}

describe("what a host says", () => {
  it.each([
    ["en/entity/walmart/", "en/entity/walmart/"],
    ["https://example.org/ties/entity/walmart/?tab=list#x", "entity/walmart/?tab=list"],
    ["https://example.org/ties/entity/walmart/?theme=dark", "entity/walmart/"],
    ["", ""],
    ["./list/", "list/"],
  ])("chooses a view by its address: %s", (address, view) => {
    expect(chosenBy(select(address))).toBe(view);
  });

  it.each([
    ["an address of no view", "entity/nobody/"],
    ["a path outside the site", "https://example.org/entity/walmart/"],
    ["a way out of the site", "../entity/walmart/"],
    ["another host", "https://example.com/ties/entity/walmart/"],
    ["a host that begins alike", "https://example.org.example.com/ties/entity/walmart/"],
    ["a script", "javascript:alert(1)"],
    ["data", "data:text/html,hello"],
    ["no text", 7],
    ["an object", { toString: () => "entity/walmart/" }],
  ])("is nothing if it names %s", (_name, address) => {
    expect(select(address)).toBeNull();
  });

  it.each([
    [{ type: "rawabit:select", version: 2, address: "entity/walmart/" }],
    [{ type: "rawabit:select", address: "entity/walmart/" }],
    [{ type: "rawabit:open", version: 1, address: "entity/walmart/" }],
    ["rawabit:ready"],
    [{ message: "ready", secret: "0123456789" }],
    [{ message: "link", value: "https://example.org/", secret }],
  ])("is nothing in other words: %j", (data) => {
    expect(parse(data)).toBeNull();
  });

  it("is heard as ready in our words and in WordPress's, by its secret", () => {
    expect(parse({ type: "rawabit:ready", version: 1 })).toEqual({ kind: "ready" });
    expect(parse({ message: "ready", secret })).toEqual({ kind: "ready" });
    const strange = { ...context, secret: null };
    expect(parseHostMessage({ message: "ready", secret: null }, strange)).toBeNull();
  });

  it("never throws, and says nothing, whatever it is", () => {
    const type = fc.oneof(fc.string(), fc.constantFrom("rawabit:select", "rawabit:height"));
    const shaped = fc.record(
      { type, version: fc.oneof(fc.constant(1), fc.anything()), address: fc.anything() },
      { requiredKeys: [] },
    );
    const anyData = fc.oneof(fc.anything(), fc.json(), shaped);
    fc.assert(
      fc.property(anyData, (data) => {
        const message = parse(data);
        if (message?.kind !== "select") return;
        // Nothing chooses but an address that names something.
        expect(data).toMatchObject({ type: "rawabit:select", version: 1 });
        const arrival = parseAddress(index, formatAddress(message.view, index.story));
        expect(arrival).toEqual({ view: message.view, isUnknown: false });
      }),
      { numRuns: 1000 },
    );
  });

  it("chooses nothing but views of the story by any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), (text) => {
        const address = chosenBy(select(text));
        if (address !== null) expect(["", "en/"]).toContain(address.split(/[?#]/)[0]);
      }),
      { numRuns: 1000 },
    );
  });
});
