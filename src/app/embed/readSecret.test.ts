import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSecret } from "./readSecret.ts";

describe("WordPress's secret", () => {
  it.each([
    ["", null],
    ["#details", null],
    ["#?secret=abcdefghij", "abcdefghij"],
    ["#details#?secret=AbCdEf0123", "AbCdEf0123"],
    ["#/n/1#?secret=0123456789", "0123456789"],
    ["#?secret=short", null],
    ["#?secret=elevenchars", null],
    ["#?secret=abc%65fghij", null],
    ["#?nosecret=abcdefghij", null],
  ])("is read from %j as %j", (hash, secret) => {
    expect(readSecret(hash)).toBe(secret);
  });

  it("is ten letters and digits, or nothing, whatever the fragment", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (hash) => {
        expect(readSecret(hash) ?? "abcdefghij").toMatch(/^[\dA-Za-z]{10}$/);
      }),
    );
  });
});
