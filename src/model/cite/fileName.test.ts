import { describe, expect, it } from "vitest";
import { aView } from "../story/view.ts";
import { fileName } from "./fileName.ts";

describe("fileName", () => {
  it.each([
    [aView("ar"), "rawabit-overview-ar.png"],
    [aView("en", { kind: "quote", id: "nadella-core" }), "rawabit-quote-nadella-core-en.png"],
    [aView("ar", { kind: "path", from: "a", to: "b" }), "rawabit-path-a-b-ar.png"],
    [aView("ar", { kind: "entity", id: "../وولمارت" }), "rawabit-entity-ar.png"],
  ])("is plain ASCII and says what it shows", (view, name) => {
    expect(fileName(view, "png")).toBe(name);
  });
});
