import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeJson } from "./escapeJson.ts";

test("cannot close the script element it stands in", () => {
  expect(escapeJson({ text: "</script><!--&\u2028" })).toBe(
    '{"text":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"}',
  );
});

test("parses back to the same value", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const value: unknown = JSON.parse(json);
      expect(JSON.parse(escapeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
