import { describe, expect, it } from "vitest";
import { createProblemWords } from "./createProblemWords.ts";
import { stripBidi } from "./isolate.ts";

const inArabic = createProblemWords("ar");
const kind = { code: "entity", parameters: {} } as const;
const owner = { code: "named", parameters: { kind, id: "walmart" } } as const;
const spots = [1, 2].map((line) => ({ code: "spot", parameters: { line, column: 5 } }) as const);

function repeated(count: number) {
  const parameters = { subject: owner, count, file: "article.ar.txt", places: spots };
  return { code: "passage-repeated", parameters } as const;
}

describe("the words for problems", () => {
  it("are whole sentences in Arabic", () => {
    const absent = { code: "alias-absent", parameters: { alias: "Xyzzy", owner } } as const;
    expect(stripBidi(inArabic(absent))).toBe(
      "الصيغة «Xyzzy» في الكيان «walmart» لا ترد في المقال. اكتب كل صيغة كما وردت في المقال.",
    );
  });

  it("keep each name and place from reordering the Arabic around it", () => {
    const words = inArabic(repeated(2));
    for (const name of ["walmart", "article.ar.txt", "1:5", "2:5", "prefix"]) {
      expect(words).toContain(`\u2068${name}\u2069`);
    }
  });

  it.each([
    [1, "مرة واحدة "],
    [2, "مرتين "],
    [3, "3 مرات "],
    [11, "11 مرة "],
    [100, "100 مرة "],
  ])("count %i places as Arabic does", (count, words) => {
    expect(inArabic(repeated(count))).toContain(`في المقال ${words}(`);
  });

  it("join a list with the commas of the language", () => {
    expect(stripBidi(inArabic(repeated(2)))).toContain("(article.ar.txt: 1:5، 2:5)");
    const inEnglish = createProblemWords("en", (text) => text);
    expect(inEnglish(repeated(2))).toContain('entity "walmart" is in the article 2 times (');
    expect(inEnglish(repeated(2))).toContain("(article.ar.txt:1:5, 2:5)");
  });

  it("take an author's text as it is, whatever it holds", () => {
    const alias = "$t(problem.article-empty) {{owner}} <b> & $1";
    const twice = { code: "alias-twice", parameters: { alias, owner } } as const;
    expect(createProblemWords("en", (text) => text)(twice)).toBe(
      `alias «${alias}» of entity "walmart" is written twice: keep one`,
    );
  });
});
