import { expect, test } from "vitest";
import { breakStory, listRefusals } from "../../testing/aStorySource.ts";

const withFigure = (fields: string) =>
  breakStory(
    '"when": "announcement"',
    `"figures": [{ "exact": "2018", "label": { "ar": "سنة", "en": "Year" }, "translation": { "en": "2018" }, ${fields} }]`,
  )
    .replace('"events": [', '"events": [')
    .replace(/"standing"/, '"when": "announcement", "standing"');
const figure = 'figure 1 of relation "walmart-microsoft-partnership"';

test("takes a value with a currency, or alone", () => {
  expect(listRefusals({ story: withFigure('"value": 1.5, "currency": "SAR"') })).toEqual([]);
  expect(listRefusals({ story: withFigure('"value": -3') })).toEqual([]);
});

test.each([
  [
    '"currency": "EUR"',
    `${figure} has a currency but no sum: write the sum as a number in "value", or remove "currency"`,
  ],
  ['"value": "100"', `"value" of ${figure} must be a number without quotes, not "100"`],
  [
    '"value": 1, "currency": "usd"',
    `"currency" of ${figure} must be the ISO 4217 code of a currency, not "usd": did you mean "USD"?`,
  ],
  [
    '"value": 1, "currency": "UDS"',
    `"currency" of ${figure} must be the ISO 4217 code of a currency, not "UDS": did you mean`,
  ],
  [
    '"value": 1, "currency": "£"',
    `"currency" of ${figure} must be the ISO 4217 code of a currency, such as "USD", not "£"`,
  ],
])("refuses %s", (fields, words) => {
  expect(listRefusals({ story: withFigure(fields) })).toEqual([expect.stringContaining(words)]);
});
