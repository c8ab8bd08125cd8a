import { expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

const marked = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { text, marks: [{ start, end: start + word.length }] };
};
const long = "تضيف الشركة خدمات جديدة كل عام ".repeat(8);

it("leaves a short text as it is", () => {
  const short = marked("تعتمد وولمارت على Amazon Web Services", "Amazon");
  expect(excerpt(short)).toEqual(short);
});

it("cuts a long text after a word", () => {
  const { text, marks } = excerpt(marked(`أزور ${long}`, "أزور"));
  expect(text.length).toBeLessThanOrEqual(121);
  expect(`أزور ${long}`).toContain(`${text.slice(0, -1)} `);
  expect(text.endsWith("…")).toBe(true);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["أزور"]);
});

it("begins before a mark that stands far on, and says that words are missing", () => {
  const { text, marks } = excerpt(marked(`${long}أزور ${long}`, "أزور"));
  expect(text).toMatch(/^….*…$/);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(["أزور"]);
});

it("drops marks that are cut away with their words", () => {
  const whole = `أزور ${long}أزور`;
  const last = whole.lastIndexOf("أزور");
  const { marks } = excerpt({
    text: whole,
    marks: [
      { start: 0, end: 4 },
      { start: last, end: last + 4 },
    ],
  });
  expect(marks).toEqual([{ start: 0, end: 4 }]);
});
