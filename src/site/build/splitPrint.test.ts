import { expect, test } from "vitest";
import { splitPrint } from "./splitPrint.ts";

test("rules for paper are parted from the rest, in their order", () => {
  const rules =
    'a{b:c}@media print{d{e:f}g{content:"}"}}@media (min-width:1px){h{i:j}}@media print{k{l:m}}';
  expect(splitPrint(rules)).toEqual({
    screen: "a{b:c}@media (min-width:1px){h{i:j}}",
    paper: '@media print{d{e:f}g{content:"}"}}@media print{k{l:m}}',
  });
});

test("a sheet without rules for paper stays whole", () => {
  expect(splitPrint("a{b:c}")).toEqual({ screen: "a{b:c}", paper: "" });
});

test("a block that does not end is refused", () => {
  expect(() => splitPrint("@media print{a{b:c}")).toThrow("does not end");
});
