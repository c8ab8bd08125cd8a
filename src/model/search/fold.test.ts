import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom(..."أإآٱاىيیئؤةهھہکكگ٣۳3ـًَُّْٰﻻéÅßİœŁıςםךּёЙ\u0301\u200d\u200f\ud83d"),
  }),
);

test.each([
  ["أحمد", "احمد"],
  ["مدرسة", "مدرسه"],
  ["على", "علي"],
  ["مُحَمَّد", "محمد"],
  ["محـــمد", "محمد"],
  ["مسؤول", "مسوول"],
  ["مسئول", "مسيول"],
  ["ٱلله", "الله"],
  ["٣۶5", "365"],
  ["کیهان", "كيهان"],
  ["گوگل", "گوگل"],
  ["ﻻ", "لا"],
  ["Société ＩＢＭ", "societe ibm"],
  ["\u200fمو\u200cقع\u2069", "موقع"],
  ["آمازون", "امازون"],
  ["رملی‌ها", "رمليها"],
  ["Élysée", "elysee"],
  ["Straße", "strasse"],
  ["Cœur d’Æsop", "coeur d’aesop"],
  ["Øresund", "oresund"],
  ["Łódź", "lodz"],
  ["Đoković", "dokovic"],
  ["Işık", "isik"],
  ["İstanbul", "istanbul"],
  ["Þórður", "thordur"],
  ["שָׁלוֹם", "שלומ"],
  ["ארץ", "ארצ"],
  ["תל־אביב", "תל־אביב"],
  ["Горбачёв", "горбачев"],
  ["Навальный", "навальныи"],
  ["Αλέξης", "αλεξησ"],
])("%s folds to %s", (original, folded) => {
  expect(fold(original).text).toBe(folded);
});

test("folding twice changes nothing, for every character of the first two planes", {
  timeout: 30_000,
}, () => {
  for (let point = 0; point <= 0x1ffff; point += 1) {
    const once = fold(String.fromCodePoint(point)).text;
    if (fold(once).text !== once) throw new Error(`U+${point.toString(16)} folds on`);
  }
});

test("folding twice changes nothing, for any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});

test("every folded unit has its place in the original, in order, and folds from there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(folded.at).toHaveLength(folded.text.length);
      expect(folded.end).toHaveLength(folded.text.length);
      let reached = 0;
      for (const [i, start] of folded.at.entries()) {
        const end = folded.end[i] ?? -1;
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(fold(text.slice(start, end)).text).toContain(folded.text[i]);
        reached = start;
      }
    }),
  );
});

test("the letters highlighted for a query fold to the query, marks included", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const whole = fold(text);
      const isEdge = (i: number) => i === whole.text.length || whole.at[i] !== whole.at[i - 1];
      const edges = Array.from({ length: whole.text.length + 1 }, (_, i) => i).filter(isEdge);
      const [from = 0, to = 0] = [a, b]
        .map((n) => edges[n % edges.length] ?? 0)
        .sort((x, y) => x - y);
      if (from === to) return;
      const query = whole.text.slice(from, to);
      expect(fold(text.slice(whole.at[from], whole.end[to - 1])).text).toBe(query);
    }),
  );
});

test("a highlight takes in the marks and the tatweel that follow the letter", () => {
  const { at, end } = fold("مُحـمَّد");
  expect([at[0], end[0]]).toEqual([0, 2]);
  expect([at[1], end[1]]).toEqual([2, 4]);
});
