import { describe, expect, it } from "vitest";
import { wrongRelationWords } from "../testing/relationWords.ts";
import ar from "./ar.json" with { type: "json" };
import { createI18n } from "./createI18n.ts";
import en from "./en.json" with { type: "json" };
import { formatDate, formatNumber } from "./formats.ts";
import { isolate, stripBidi } from "./isolate.ts";
import problemsAr from "./problems.ar.json" with { type: "json" };
import problemsEn from "./problems.en.json" with { type: "json" };

type Tree = { readonly [key: string]: string | Tree };

function paths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : paths(value, `${prefix}${key}.`),
  );
}

function readPhrase(tree: Tree, path: string): string {
  const [first = "", ...rest] = path.split(".");
  const value = tree[first] ?? "";
  return typeof value === "string" ? value : readPhrase(value, rest.join("."));
}

const plural = /_(zero|one|two|few|many|other)$/;
const bases = (tree: Tree) => new Set(paths(tree).map((path) => path.replace(plural, "")));

describe.each([
  { words: "the words of the interface", ar, en },
  { words: "the words for problems", ar: problemsAr, en: problemsEn },
])("$words", (trees) => {
  it("have the same keys in both languages", () => {
    expect([...bases(trees.ar)].sort()).toEqual([...bases(trees.en)].sort());
  });

  it.each(["ar", "en"] as const)("have every plural form that %s has", (language) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = paths(trees[language]).filter((path) => plural.test(path));
    for (const base of new Set(counted.map((path) => path.replace(plural, "")))) {
      const forms = counted.filter((path) => path.replace(plural, "") === base);
      expect(forms.map((path) => path.slice(base.length + 1)).sort(), base).toEqual(wanted);
    }
  });

  it("leave no value empty and fill the same blanks", () => {
    const blanks = (tree: Tree) =>
      new Map(
        paths(tree).map((path) => {
          const words = readPhrase(tree, path);
          expect(words.trim(), path).not.toBe("");
          return [path, (words.match(/\{\{\w+/g) ?? []).sort().join()];
        }),
      );
    const [arabic, english] = [blanks(trees.ar), blanks(trees.en)];
    for (const [path, filled] of english) {
      if (!/_(?!other$)/.test(path)) expect(arabic.get(path), path).toBe(filled);
    }
  });

  it.each(["ar", "en"] as const)(
    "have one word for a connection, in %s neither a hyperlink's nor a tie's",
    (language) => {
      const wrong = paths(trees[language])
        .filter((path) => path !== "brand")
        .map((path) => [path, ...wrongRelationWords(readPhrase(trees[language], path), language)])
        .filter(({ length }) => length > 1);
      expect(wrong).toEqual([]);
    },
  );
});

describe("the words of the interface", () => {
  it("call the drawing a graph in English, as its title does", () => {
    const pictures = paths(en).filter((path) => /\bpictures?\b/i.test(readPhrase(en, path)));
    expect(pictures).toEqual([]);
  });

  it.each([
    [0, "لا علاقات"],
    [1, "علاقة واحدة"],
    [2, "علاقتان"],
    [3, "3 علاقات"],
    [10, "10 علاقات"],
    [11, "11 علاقة"],
    [99, "99 علاقة"],
    [100, "100 علاقة"],
    [101, "101 علاقة"],
    [102, "102 علاقة"],
    [103, "103 علاقات"],
    [111, "111 علاقة"],
  ])("count %i connections as Arabic does", (count, words) => {
    expect(createI18n("ar").t("count.relations", { count })).toBe(words);
  });

  it("keep an inserted name from reordering the sentence", () => {
    const words = createI18n("ar").t("card.claims", { name: "Ed Anderson" });
    expect(words).toContain("\u2068Ed Anderson\u2069");
    expect(stripBidi(words)).toBe("ما ينقله المقال عن Ed Anderson");
    expect(stripBidi(isolate("أزور"))).toBe("أزور");
  });
});

describe("numbers and dates", () => {
  it("have Latin digits and the Gregorian calendar in both languages", () => {
    expect(formatNumber(1234, "ar")).toMatch(/^1.234$/);
    expect(formatNumber(1234, "en")).toBe("1,234");
    expect(formatDate("2018-05", "ar")).toBe("مايو 2018");
    expect(formatDate("2018-05", "en")).toBe("May 2018");
    expect(formatDate("2016", "ar")).toBe("2016");
    expect(formatDate("2018-07-17", "ar")).toBe("17 يوليو 2018");
    expect(formatDate("2018-07-17", "en")).toBe("July 17, 2018");
  });
});
