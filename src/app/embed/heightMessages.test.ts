import { describe, expect, it } from "vitest";
import { heightMessages } from "./heightMessages.ts";

const src = "https://example.org/en/";

describe("a height", () => {
  it("is told in our own words, AMP's and Medium's", () => {
    expect(heightMessages(640, { secret: null, src })).toEqual([
      { type: "rawabit:height", version: 1, height: 640 },
      { sentinel: "amp", type: "embed-size", height: 640 },
      `{"src":"${src}","context":"iframe.resize","height":640}`,
    ]);
  });

  it("bears the frame's name, and is told in WordPress's words to who gave a secret", () => {
    const messages = heightMessages(640, { id: "ties", secret: "abcdefghij", src });
    expect(messages[0]).toMatchObject({ id: "ties" });
    expect(messages.at(-1)).toEqual({ message: "height", value: 640, secret: "abcdefghij" });
  });
});
