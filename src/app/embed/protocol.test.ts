import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMessage, type Message, parseMessage } from "./protocol.ts";

const messages: Message[] = [
  { type: "rawabit:ready" },
  { type: "rawabit:selection", address: "en/list/", kind: "overview" },
  { type: "rawabit:height", height: 640 },
  { type: "rawabit:select", address: "https://example.org/list/" },
];

describe("the protocol", () => {
  it.each(messages)("reads what it has written: $type", (message) => {
    expect(formatMessage(message)).toEqual({ ...message, version: 1 });
    expect(parseMessage(formatMessage(message))).toEqual(message);
    expect(parseMessage(formatMessage({ ...message, id: "ties" }))).toEqual(message);
  });

  it.each(messages)("does not hear $type of another version", (message) => {
    for (const version of [0, 2, "1", null])
      expect(parseMessage({ ...message, version })).toBeNull();
    expect(parseMessage(message)).toBeNull();
  });

  it.each([
    { type: "rawabit:open", address: "list/" },
    { type: "rawabit:selection", address: "list/" },
    { type: "rawabit:selection", address: "list/", kind: 7 },
    { type: "rawabit:height", height: "640" },
    { type: "rawabit:height", height: Number.POSITIVE_INFINITY },
    { type: "rawabit:height" },
    { type: "rawabit:select", address: null },
    { type: ["rawabit:ready"] },
    {},
  ])("does not hear what is no message: %j", (data) => {
    expect(parseMessage({ ...data, version: 1 })).toBeNull();
  });

  it("never throws, whatever is posted", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(parseMessage(data)).toBeNull();
      }),
    );
  });
});
