import { describe, expect, test } from "vitest";
import { createTextIndex } from "../../model/story/span.ts";
import { theWalmartArticle } from "../../testing/theWalmartStory.ts";
import { findMentions } from "./findMentions.ts";

type Names = Record<string, readonly string[]>;

/** The words that each entity's mentions cover, in order. */
function readMentions(text: string, names: Names, language = "ar"): Record<string, string[]> {
  const entities = Object.entries(names).map(([id, aliases]) => ({ id, aliases }));
  const { slice } = createTextIndex(text);
  const found = findMentions(text, entities, language);
  return Object.fromEntries([...found].map(([id, spans]) => [id, spans.map(slice)]));
}

describe("word boundaries", () => {
  test.each(["أمازون", "«أمازون»", "شركة أمازون، ثم", "-أمازون-", "Amazonأمازون", "2016أمازون"])(
    "finds the name in %s",
    (text) => {
      expect(readMentions(text, { a: ["أمازون"] })).toEqual({ a: ["أمازون"] });
    },
  );

  test.each(["أمازونية", "أمازونَ", "سأمازون", "xأمازونy".replace("y", "ي"), "وول ستريت"])(
    "does not find it in %s",
    (text) => {
      expect(readMentions(text, { a: ["أمازون"] })).toEqual({ a: [] });
    },
  );

  test("lets Arabic run into a Latin name without a space", () => {
    expect(readMentions("موقعيwalmart.com و", { site: ["walmart.com"] })).toEqual({
      site: ["walmart.com"],
    });
  });

  test("tells capital letters from small ones", () => {
    expect(readMentions("walmart Walmart", { w: ["Walmart"] })).toEqual({ w: ["Walmart"] });
  });

  test("does not find a Latin name inside a longer word or number", () => {
    expect(
      readMentions("Walmarts preWalmart Walmart2 365 3650", { w: ["Walmart", "365"] }),
    ).toEqual({
      w: ["365"],
    });
  });

  test("counts code points, not UTF-16 units", () => {
    expect(findMentions("😀 أمازون", [{ id: "a", aliases: ["أمازون"] }], "ar")).toEqual(
      new Map([["a", [{ start: 2, end: 8 }]]]),
    );
  });
});

describe("proclitics", () => {
  test.each([
    "و",
    "ف",
    "ب",
    "ك",
    "ل",
    "ال",
    "لل",
    "وال",
    "بال",
    "ول",
    "فل",
    "وب",
    "وبال",
    "كال",
    "ولل",
    "وَ",
    "لـ",
  ])("leaves %s before a name outside", (proclitic) => {
    const text = `ثم ${proclitic}أمازون`;
    const start = Array.from(`ثم ${proclitic}`).length;
    expect(findMentions(text, [{ id: "a", aliases: ["أمازون"] }], "ar").get("a")).toEqual([
      { start, end: start + 6 },
    ]);
  });

  test.each(["لو", "س", "الو", "بف", "أ", "ووو"])(
    "takes %s for the start of another word",
    (letters) => {
      expect(readMentions(`${letters}أمازون`, { a: ["أمازون"] })).toEqual({ a: [] });
    },
  );

  test("keeps a name that begins with و whole", () => {
    expect(readMentions("وولمارت ووولمارت", { w: ["وولمارت"] })).toEqual({
      w: ["وولمارت", "وولمارت"],
    });
  });
});

describe("a name with ال", () => {
  test.each([
    ["الرملي", "للرملي", "لرملي"],
    ["الرملي", "وللرملي", "لرملي"],
    ["الرملي", "فَلِلرملي", "لرملي"],
    ["الإمارات", "للإمارات", "لإمارات"],
    ["الأردن", "للأردن", "لأردن"],
    ["ٱلرملي", "للرملي", "لرملي"],
    ["الولايات المتحدة", "للولايات المتحدة", "لولايات المتحدة"],
    ["اللجنة", "للجنة", "لجنة"],
    ["رملي", "للرملي", "رملي"],
    ["الرملي", "والرملي", "الرملي"],
    ["الرملي", "بالرملي", "الرملي"],
    ["الرملي", "وكالرملي", "الرملي"],
    ["الرملي", "فالرملي", "الرملي"],
    ["الرملي", "لالرملي", "الرملي"],
    ["رملي", "وٱلرملي", "رملي"],
  ])("%s is found in %s, as %s", (alias, text, marked) => {
    expect(readMentions(`ثم ${text}، ثم`, { a: [alias] })).toEqual({ a: [marked] });
  });

  test.each([
    ["الرملي", "لرملي"],
    ["الرملي", "رملي"],
    ["الرملي", "بلرملي"],
    ["الرملي", "لللرملي"],
    ["اللجنة", "لجنة"],
    ["الإمارات", "للامارات"],
    ["ألمانيا", "للمانيا"],
    ["ال", "لل"],
  ])("%s is not found in %s", (alias, text) => {
    expect(readMentions(text, { a: [alias] })).toEqual({ a: [] });
  });

  test("belongs to the longer of two names", () => {
    const names = { a: ["رملي"], b: ["الرملي"] };
    expect(readMentions("للرملي", names)).toEqual({ a: [], b: ["لرملي"] });
  });
});

describe("a name given twice at once", () => {
  const azure = { a: ["أزور", "Azure"] };
  test.each([
    ["خدمة أزور Azure التابعة", "أزور Azure"],
    ["خدمة Azure أزور", "Azure أزور"],
    ["وأزور\u00a0 Azure", "أزور\u00a0 Azure"],
    ["أزورAzure", "أزورAzure"],
    ["أزور (Azure)، ثم", "أزور (Azure)"],
    ["«أزور» Azure", "«أزور» Azure"],
    ["أزور “Azure”", "أزور “Azure”"],
    ["«أزور» (Azure)", "«أزور» (Azure)"],
    ["أزور - Azure", "أزور - Azure"],
    ["أزور/Azure", "أزور/Azure"],
    ["أزور (Azure سابقا)", "أزور (Azure"],
  ])("is one mention in %s", (text, marked) => {
    expect(readMentions(text, azure)).toEqual({ a: [marked] });
  });

  test.each([
    ["أزور، Azure"],
    ["أزور. Azure"],
    ["أزور\nAzure"],
    ["أزور وAzure"],
    ["قال “إنها أزور” Azure"],
  ])("is two mentions in %s", (text) => {
    expect(readMentions(text, azure)).toEqual({ a: ["أزور", "Azure"] });
  });

  test("is two mentions in one script, unless one stands in brackets", () => {
    const aws = { a: ["خدمات أمازون", "Amazon Web Services", "AWS"] };
    expect(readMentions("AWS AWS", aws)).toEqual({ a: ["AWS", "AWS"] });
    expect(readMentions("Amazon Web Services (AWS)", aws)).toEqual({
      a: ["Amazon Web Services (AWS)"],
    });
    expect(readMentions("خدمات أمازون Amazon Web Services (AWS) هي", aws)).toEqual({
      a: ["خدمات أمازون Amazon Web Services (AWS)"],
    });
  });

  test("begins anew when a script comes again", () => {
    expect(readMentions("أزور Azure أزور Azure", azure)).toEqual({
      a: ["أزور Azure", "أزور Azure"],
    });
  });

  test("are two mentions of two", () => {
    expect(readMentions("أزور Azure", { a: ["أزور"], b: ["Azure"] })).toEqual({
      a: ["أزور"],
      b: ["Azure"],
    });
  });
});

describe("longest name first", () => {
  test("gives a name inside a longer name to the longer one", () => {
    const names = { aws: ["خدمات أمازون السحابية"], amazon: ["أمازون"] };
    expect(readMentions("خدمات أمازون السحابية وأمازون", names)).toEqual({
      aws: ["خدمات أمازون السحابية"],
      amazon: ["أمازون"],
    });
  });

  test("lets no two mentions overlap", () => {
    expect(readMentions("جوجل هوم جوجل", { home: ["جوجل هوم"], google: ["جوجل"] })).toEqual({
      home: ["جوجل هوم"],
      google: ["جوجل"],
    });
  });

  test("gives an entity without mentions an empty list", () => {
    expect(readMentions("لا شيء", { a: ["أمازون"] })).toEqual({ a: [] });
  });
});

describe("what a language writes together with a name", () => {
  test.each<[string, string, string, string[]]>([
    ["fa", "رملی", "رملی‌ها و رملی‌های شهر با رملی‌ی دیگر", ["رملی", "رملی", "رملی"]],
    ["fa", "ترکیه", "وزیر خارجهٔ ترکیهٔ امروز گفت", ["ترکیه"]],
    ["he", "גוגל", "גוגל, בגוגל, לגוגל, וגוגל, שגוגל ומגוגל", Array(6).fill("גוגל")],
    ["he", "ממשלה", "כשהממשלה והממשלה שבממשלה", Array(3).fill("ממשלה")],
    ["he", "הארץ", 'כך נמסר ל"הארץ" היום', ["הארץ"]],
    ["he", "Google", "בGoogle ול-Google", ["Google", "Google"]],
    ["he", "365", "אופיס365", ["365"]],
    ["en", "Walmart", "Walmart's chief and Walmart’s rivals", ["Walmart", "Walmart"]],
    ["en", "Clintons", "the Clintons’ house", ["Clintons"]],
    ["en", "Walmart", "a Walmart-owned site and a non-Walmart one", ["Walmart", "Walmart"]],
    ["fr", "Élysée", "l’Élysée, d'Élysée, L'Élysée et qu’Élysée", Array(4).fill("Élysée")],
    ["it", "Eni", "l’Eni, dell'Eni e un’Eni", ["Eni", "Eni", "Eni"]],
    ["ca", "ONU", "l’ONU i d’ONU", ["ONU", "ONU"]],
    ["de", "Merkel", "die Merkel-Regierung und Merkel’s Partei", ["Merkel", "Merkel"]],
    ["ru", "Google", "в Google’е и Google", ["Google", "Google"]],
    ["ru", "Путин", "«Путин», сказал Путин.", ["Путин", "Путин"]],
    ["tr", "Türkiye", "Türkiye’nin ve Türkiye'de", ["Türkiye", "Türkiye"]],
    ["ko", "삼성전자", "삼성전자는 삼성전자의", ["삼성전자", "삼성전자"]],
    ["zh", "微软", "沃尔玛与微软合作", ["微软"]],
    ["ja", "アマゾン", "アマゾンは競合だ", ["アマゾン"]],
  ])("%s: %s is found in «%s»", (language, alias, text, found) => {
    expect(readMentions(text, { a: [alias] }, language)).toEqual({ a: found });
  });

  test.each([
    ["fa", "رملی", "رملیان"],
    ["fa", "تهران", "و‌تهران"],
    ["he", "גוגל", "גוגלים"],
    ["he", "הרצוג", "תהרצוג"],
    ["he", "צה", 'צה"ל'],
    ["en", "Xi", "Xi’an is a city; Xian is not"],
    ["en", "Brien", "O'Brien and O’Brien"],
    ["en", "Élysée", "l’Élysée"],
    ["en", "Putin", "Putins and Рutin and PutinЯ"],
    ["fr", "Oréal", "prud’Oréal"],
    ["ru", "Путин", "Путина, Путиным, Распутин, путин"],
    ["ru", "Т", "Т34"],
    ["ko", "삼성", "삼성전자는"],
    ["ja", "アマゾ", "アマゾン"],
  ])("%s: %s is not found in «%s»", (language, alias, text) => {
    expect(readMentions(text, { a: [alias] }, language)).toEqual({ a: [] });
  });

  test("leaves Arabic proclitics to Arabic", () => {
    expect(readMentions("وأمازون", { a: ["أمازون"] }, "fa")).toEqual({ a: [] });
  });
});

describe("a name given twice at once, in any scripts", () => {
  test.each([
    ["ru", ["Гугл", "Google"], "компания Гугл (Google) сказала", "Гугл (Google)"],
    ["ru", ["Гугл", "Google"], "компания Гугл „Google“ сказала", "Гугл „Google“"],
    ["de", ["Путин", "Putin"], "Putin »Путин« kam", "Putin »Путин«"],
    ["he", ["גוגל", "Google"], "חברת גוגל Google הודיעה", "גוגל Google"],
    ["fa", ["گوگل", "Google"], "شرکت گوگل (Google) گفت", "گوگل (Google)"],
    [
      "en",
      ["Amazon Web Services", "AWS"],
      "in Amazon Web Services (AWS).",
      "Amazon Web Services (AWS)",
    ],
    ["ja", ["アマゾン", "Amazon"], "アマゾン(Amazon)は", "アマゾン(Amazon)"],
  ])("%s: %j is one mention in «%s»", (language, aliases, text, marked) => {
    expect(readMentions(text, { a: aliases }, language)).toEqual({ a: [marked] });
  });
});

describe("the real article", () => {
  const text = theWalmartArticle();
  const found = readMentions(text, {
    walmart: ["وولمارت", "Walmart", "وول مارت", "وولمات"],
    site: ["walmart.com"],
    amazon: ["أمازون"],
    aws: ["خدمات أمازون السحابية", "Amazon Web Services"],
    go: ["Amazon Go"],
    microsoft: ["مايكروسوفت"],
    azure: ["مايكروسوفت أزور", "أزور", "Azure"],
    office: ["أوفيس 365"],
    google: ["جوجل"],
    home: ["جوجل هوم", "Google Home"],
    express: ["Google Express"],
    journal: ["وول ستريت جورنال"],
    jet: ["جيت.كوم", "Jet.com"],
    flipkart: ["فليبكارت", "Flipkart"],
  });

  test("has every form of Walmart, and no Wall Street or walmart.com among them", () => {
    expect(found.walmart).toHaveLength(17);
    expect(new Set(found.walmart)).toEqual(
      new Set(["وولمارت", "وولمارت Walmart", "وول مارت", "وولمات"]),
    );
    expect(found.site).toEqual(["walmart.com"]);
    expect(found.journal).toEqual(["وول ستريت جورنال"]);
  });

  test("has Amazon without its services", () => {
    expect(found.amazon).toHaveLength(14);
    expect(found.aws).toEqual(["خدمات أمازون السحابية Amazon Web Services"]);
    expect(found.go).toEqual(["Amazon Go"]);
  });

  test("has Google without its products", () => {
    expect(found.google).toEqual(["جوجل"]);
    expect(found.home).toEqual(["جوجل هوم Google Home"]);
    expect(found.express).toEqual(["Google Express"]);
  });

  test("has Microsoft without Azure", () => {
    expect(found.microsoft).toHaveLength(13);
    expect(found.azure).toEqual(["مايكروسوفت أزور", "أزور Azure", "أزور Azure", "أزور"]);
    expect(found.office).toEqual(["أوفيس 365"]);
  });

  test("counts what stands in both scripts once", () => {
    expect(found.jet).toEqual(["جيت.كوم Jet.com", "جيت.كوم"]);
    expect(found.flipkart).toEqual(["فليبكارت Flipkart"]);
  });
});
