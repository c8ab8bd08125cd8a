import { describe, expect, it } from "vitest";
import { wrongRelationWords } from "../testing/relationWords.ts";
import ar from "./ar.json" with { type: "json" };
import { createI18n } from "./createI18n.ts";
import en from "./en.json" with { type: "json" };
import fa from "./fa.json" with { type: "json" };
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from "./formats.ts";
import fr from "./fr.json" with { type: "json" };
import { isolate, stripBidi } from "./isolate.ts";
import problemsAr from "./problems.ar.json" with { type: "json" };
import problemsEn from "./problems.en.json" with { type: "json" };
import problemsFa from "./problems.fa.json" with { type: "json" };
import problemsFr from "./problems.fr.json" with { type: "json" };
import siteAr from "./site.ar.json" with { type: "json" };
import siteEn from "./site.en.json" with { type: "json" };
import siteFa from "./site.fa.json" with { type: "json" };
import siteFr from "./site.fr.json" with { type: "json" };

type Tree = { readonly [key: string]: string | Tree };
type Trees = Readonly<Record<InterfaceLanguage, Tree>>;

const page: Trees = { ar, en, fr, fa };
const site: Trees = { ar: siteAr, en: siteEn, fr: siteFr, fa: siteFa };
const problems: Trees = { ar: problemsAr, en: problemsEn, fr: problemsFr, fa: problemsFa };

const languages: readonly InterfaceLanguage[] =
  Object.keys(interfaceLanguages).filter(isInterfaceLanguage);

/** Every phrase of a tree by its path: `count.names_one`. */
function phrases(tree: Tree, prefix = ""): [path: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : phrases(value, `${prefix}${key}.`),
  );
}

/** The phrases in which a pattern finds something, with what it finds. Blanks are `{{}}`. */
function findIn(tree: Tree, pattern: RegExp): string[] {
  return phrases(tree)
    .filter(([path]) => !path.startsWith("punctuation."))
    .flatMap(([path, words]) => {
      const found = words.replace(/\{\{.+?\}\}/g, "{{}}").match(pattern) ?? [];
      return found.map((part) => `${path}: ${part}`);
    });
}

const plural = /_(zero|one|two|few|many|other)$/;
const bases = (tree: Tree) => [...new Set(phrases(tree).map(([path]) => path.replace(plural, "")))];

const sets = [
  { set: "the words of the interface", trees: page },
  { set: "the words that no script carries", trees: site },
  { set: "the words for problems", trees: problems },
];

describe.each(sets.flatMap((one) => languages.map((language) => ({ ...one, language }))))(
  "$set in $language",
  ({ trees, language }) => {
    const tree = trees[language];

    it("have the keys of the English ones", () => {
      expect(bases(tree).sort()).toEqual(bases(trees.en).sort());
    });

    it("have every plural form of the language", () => {
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
      const counted = phrases(tree).filter(([path]) => plural.test(path));
      for (const base of new Set(counted.map(([path]) => path.replace(plural, "")))) {
        const forms = counted.filter(([path]) => path.replace(plural, "") === base);
        expect(forms.map(([path]) => path.slice(base.length + 1)).sort(), base).toEqual(wanted);
      }
    });

    it("leave no phrase empty", () => {
      expect(phrases(tree).filter(([, words]) => words.trim() === "")).toEqual([]);
    });

    it("fill the blanks of the English ones, with the same formatters", () => {
      const english = new Map(phrases(trees.en));
      for (const [path, words] of phrases(tree)) {
        // Arabic has forms that name a number in words.
        if (/_(?!other$)/.test(path)) continue;
        expect(blanksOf(words), path).toEqual(blanksOf(english.get(path) ?? ""));
      }
    });

    it("have one word for a connection, which is neither a hyperlink's nor any other", () => {
      const wrong = phrases(tree)
        .filter(([path]) => path !== "brand")
        .flatMap(([path, words]) => wrongWords(words, language).map((word) => `${path}: ${word}`));
      expect(wrong).toEqual([]);
    });
  },
);

function blanksOf(words: string): string[] {
  return (words.match(/\{\{.+?\}\}/g) ?? []).map((blank) => blank.replace(/\s/g, "")).sort();
}

/** French says « relation », never « lien »; Persian «رابطه» with the plural «رابطه‌ها». */
const others = {
  fr: /(?<!\p{L})(?:liens?|connexions?|rapports?)(?!\p{L})/giu,
  fa: /(?<!\p{L})(?:روابط|پیوند\p{L}*|ارتباط\p{L}*|لینک\p{L}*)(?!\p{L})/gu,
} as const;

function wrongWords(words: string, language: InterfaceLanguage): readonly string[] {
  return language === "ar" || language === "en"
    ? wrongRelationWords(words, language)
    : (words.match(others[language]) ?? []);
}

describe.each([
  { set: "on the page", tree: fr },
  { set: "that no script carries", tree: siteFr },
  { set: "for problems", tree: problemsFr },
])("the French words $set", ({ tree }) => {
  it("have a space that does not break before double punctuation and inside quotation marks", () => {
    // A colon inside a place such as file:line, an address or after a command's name is no punctuation.
    expect(
      findIn(tree, /.?(?<![\u202f\u00a0])[;!?»]/gu).filter((one) => !one.includes("«»")),
    ).toEqual([]);
    expect(findIn(tree, /[^\u00a0\p{L}\d}]:(?!\/)|.:(?= )(?<!\u00a0:)/gu)).toEqual([]);
    expect(findIn(tree, /«(?!\u00a0).?/gu).filter((one) => !one.endsWith("«»"))).toEqual([]);
  });

  it("have the apostrophe of print", () => {
    expect(findIn(tree, /.?'.?/gu)).toEqual([]);
  });

  it("put no “de” or “à” before a blank, with which it might have to be one word", () => {
    expect(findIn(tree, /(?<!\p{L})(?:de|à|que) \{\{/giu)).toEqual([]);
  });
});

describe.each([
  { set: "on the page", tree: fa },
  { set: "that no script carries", tree: siteFa },
  { set: "for problems", tree: problemsFa },
])("the Persian words $set", ({ tree }) => {
  it("have Persian letters and digits, and Persian punctuation", () => {
    expect(findIn(tree, /[يكىةأإؤ٠-٩]/gu)).toEqual([]);
    // The Latin comma is named in the words for problems.
    expect(findIn(tree, /(?<!\u2068),|;|\?/gu)).toEqual([]);
  });

  it("join prefixes and endings by a half-space", () => {
    expect(
      findIn(tree, /(?<!\p{L})(?:می|نمی) \p{L}+|\p{L}+ (?:ها|های|هایی|تر|ترین)(?!\p{L})/gu),
    ).toEqual([]);
    expect(findIn(tree, /\s\u200c|\u200c\s|\u200c\u200c/gu)).toEqual([]);
  });
});

describe("the words of the interface", () => {
  it.each(languages)("have no straight quotes in %s", (language) => {
    expect(findIn(page[language], /["']/g)).toEqual([]);
    expect(findIn(site[language], /["']/g)).toEqual([]);
  });

  it("call the drawing a graph in English, as its title does", () => {
    expect(findIn(en, /\bpictures?\b/gi)).toEqual([]);
  });

  it("call the drawing a map in French and Persian, as its title does", () => {
    expect(
      findIn({ fr, siteFr }, /(?<!\p{L})(?:graphe|dessin|image de la carte)s?(?!\p{L})/giu),
    ).toEqual([]);
    expect(findIn({ fa, siteFa }, /نمودار|گراف/gu)).toEqual([]);
  });

  it.each(languages)("name no language in %s: an article may be in any", (language) => {
    const named =
      /arab|english|anglais|français|french|persian|عربی|العربية|الإنجليزية|انگلیسی|فارسی/giu;
    expect(findIn(page[language], named)).toEqual([]);
    expect(findIn(site[language], named)).toEqual([]);
  });

  const words = {
    ar: createI18n({ language: "ar", words: ar }),
    en: createI18n({ language: "en", words: en }),
    fr: createI18n({ language: "fr", words: fr }),
    fa: createI18n({ language: "fa", words: fa }),
  } as const;

  it.each([
    ["ar", 0, "لا علاقات"],
    ["ar", 1, "علاقة واحدة"],
    ["ar", 2, "علاقتان"],
    ["ar", 3, "3 علاقات"],
    ["ar", 10, "10 علاقات"],
    ["ar", 11, "11 علاقة"],
    ["ar", 99, "99 علاقة"],
    ["ar", 100, "100 علاقة"],
    ["ar", 101, "101 علاقة"],
    ["ar", 102, "102 علاقة"],
    ["ar", 103, "103 علاقات"],
    ["ar", 111, "111 علاقة"],
    ["en", 0, "0 connections"],
    ["en", 1, "1 connection"],
    ["en", 1234, "1,234 connections"],
    ["fr", 0, "0 relation"],
    ["fr", 1, "1 relation"],
    ["fr", 2, "2 relations"],
    ["fr", 1234, "1 234 relations"],
    ["fr", 1_000_000, "1 000 000 de relations"],
    ["fa", 0, "۰ رابطه"],
    ["fa", 1, "۱ رابطه"],
    ["fa", 23, "۲۳ رابطه"],
    ["fa", 1234, "۱٬۲۳۴ رابطه"],
  ] as const)("in %s, count %i connections: %s", (language, count, counted) => {
    const said = words[language].t("count.relations", { count });
    expect(said.replace(/[\u202f\u00a0]/g, " ")).toBe(counted);
  });

  it("take the name of any language", () => {
    const said = ([language, name]: readonly ["ar" | "en" | "fr" | "fa", string]) =>
      words[language].t("quote.translationNote", { language: name });
    expect(said(["en", "Arabic"])).toBe("translated from Arabic, not the speaker’s own words");
    expect(said(["fr", "arabe"])).toBe(
      "traduction d’un original en arabe, et non ses propres termes",
    );
    expect(said(["ar", "الإنجليزية"])).toBe("مترجَم عن الإنجليزية، لا بلفظ قائله");
    expect(said(["fa", "انگلیسی"])).toBe("ترجمه از انگلیسی، نه عین گفتهٔ گوینده");
  });

  it("keep an inserted name from reordering the sentence", () => {
    const said = words.ar.t("card.claims", { name: "Ed Anderson" });
    expect(said).toContain("\u2068Ed Anderson\u2069");
    expect(stripBidi(said)).toBe("ما ينقله المقال عن Ed Anderson");
    expect(stripBidi(isolate("أزور"))).toBe("أزور");
  });
});
