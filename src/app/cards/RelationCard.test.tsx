// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { aFullStory } from "../../testing/aFullStory.ts";
import { aPassage, aStory } from "../../testing/aStory.ts";
import { mountPart, nameOf, queriesIn, textOf } from "../mountPart.tsx";
import { OverviewCard } from "./OverviewCard.tsx";
import { QuoteCard } from "./QuoteCard.tsx";
import { RelationCard } from "./RelationCard.tsx";
import { RelationRow } from "./RelationRow.tsx";

const story = aFullStory();
const index = createStoryIndex(story);
const [partnership, , work] = story.relations;
const [quote] = story.quotes;
if (!partnership || !work || !quote) throw new Error("The story has lost a part");

const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));

describe("a relation's card", () => {
  it.each([
    [
      "",
      [
        "شراكة وتعاون",
        "نقلًا عن ساتيا ناديلا: وولمارت شريكة مايكروسوفت.",
        "شراكة (نقلًا عن مصدر)",
        "نقلًا عن ساتيا ناديلا",
      ],
      "طرفا العلاقة",
      ["وولمارت", "مايكروسوفت"],
    ],
    [
      "en/",
      [
        "Partnership",
        "According to Satya Nadella: Walmart is a partner of Microsoft.",
        "Partnership (attributed)",
        "According to Satya Nadella",
      ],
      "Both ends of the connection",
      ["Walmart", "Microsoft"],
    ],
  ] as const)(
    "/%s: shows its kind, its sentence, its two ends and its standing",
    async (root, [kind, sentence, label, standing], between, ends) => {
      const { page, get } = await mountPart(
        index,
        `${root}relation/${partnership.id}/`,
        <RelationCard relation={partnership} />,
      );
      expect(page.querySelector(".eyebrow")?.textContent).toBe(kind);
      expect(textOf(get("heading", sentence))).toBe(sentence);
      const inside = queriesIn(get("navigation", between));
      expect(inside.all("link").map(nameOf)).toEqual(ends);
      expect(hrefs(inside.all("link"))).toEqual([
        `/${root}entity/walmart/`,
        `/${root}entity/microsoft/`,
      ]);
      expect(page.querySelector(".ends-label")?.textContent).toBe(label);
      expect(textOf(page.querySelector(".standing") ?? page)).toBe(standing);
    },
  );

  it.each([
    ["", "الفقرة كاملة", "جملة أخرى من المقال"],
    ["en/", "The whole paragraph", "1 more sentence of the article"],
  ])(
    "/%s: shows the sentence that states it best, the passage marked; its paragraph and the others on request",
    async (root, paragraph, further) => {
      const evidence = ["شركة أمازون", "عام 2018", "تنافس"].map(aPassage);
      const proven = createStoryIndex(
        aStory({ relations: [{ ...partnership, evidence }], source: story.source }),
      );
      const [, announced, competes] = proven.story.article.sentences.map(proven.text.slice);
      const { page } = await mountPart(
        proven,
        `${root}relation/${partnership.id}/`,
        <RelationCard relation={{ ...partnership, evidence }} />,
      );
      const shown = (place: Element) => [
        textOf(place),
        [...place.querySelectorAll("mark")].map(textOf),
      ];
      const words = [...page.querySelectorAll<HTMLElement>("blockquote.context")];
      const open = words.filter((place) => place.closest("details") === null);
      expect(open.map(shown)).toEqual([[competes, ["تنافس", "شركة أمازون"]]]);
      const folds = [...page.querySelectorAll(".card > details, .card > .evidence > details")];
      expect(folds.map((fold) => textOf(fold.querySelector("summary") ?? fold))).toEqual([
        paragraph,
        further,
      ]);
      for (const fold of folds) expect(fold.hasAttribute("open")).toBe(false);
      const [whole, others] = folds.map((fold) => [...fold.querySelectorAll("blockquote")]);
      const both = proven.text.slice(proven.story.article.paragraphs[1] ?? aPassage("أعلنت"));
      const marked = ["عام 2018", "تنافس", "شركة أمازون"];
      expect(whole?.map(shown)).toEqual([[both, marked]]);
      expect(others?.map(shown)).toEqual([
        [announced, ["عام 2018"]],
        [both, marked],
      ]);
      for (const place of words) {
        expect(place).toMatchObject({ lang: "ar", dir: "rtl" });
        expect(place.getAttribute("translate")).toBe("no");
        expect(place.getAttribute("cite")).toBe(story.source.url);
      }
    },
  );

  it.each([
    ["", "متى", ["عام 2018", "2018 (استنتجه المحرّر)"], "سنة الشراكة", ["2018"]],
    [
      "en/",
      "When",
      ["عام 2018", "(in 2018)", "2018 (inferred by the editor)"],
      "Year of the partnership",
      ["2018"],
    ],
  ])(
    "/%s: tells when and how many in the article's words, and what an editor inferred",
    async (root, when, moments, figure, values) => {
      const { page } = await mountPart(
        index,
        `${root}relation/${partnership.id}/`,
        <RelationCard relation={partnership} />,
      );
      const facts = [...page.querySelectorAll("dl > div")].map((fact) => [
        fact.querySelector("dt")?.textContent,
        [...(fact.querySelector("dd")?.children ?? [])].map((part) => textOf(part).trim()),
      ]);
      expect(facts.slice(1)).toEqual([
        [when, moments],
        [figure, values],
      ]);
      for (const words of page.querySelectorAll<HTMLElement>("dl .verbatim")) {
        expect(words).toMatchObject({ lang: "ar", dir: "rtl" });
      }
      expect(page.querySelectorAll("dl .verbatim")).toHaveLength(2);
      expect(page.querySelector("time")?.dateTime).toBe("2018");
    },
  );

  it("shows the quotes that bear on it, and of one that stands on none says nothing", async () => {
    const first = await mountPart(index, "en/", <RelationCard relation={partnership} />);
    expect(first.all("heading", "Related quotes")).toEqual([]);
    const work = index.relations.get("nadella-microsoft-work") ?? partnership;
    const { all, page } = await mountPart(index, "en/", <RelationCard relation={work} />);
    expect(all("heading", "Related quotes")).toHaveLength(1);
    expect([...page.querySelectorAll("figure.quote blockquote")].map(textOf)).toEqual([
      quote.exact,
    ]);
  });
});

describe("what a relation's card tells of a way through another name, and of an end", () => {
  const paid = { ...work, via: "amazon", from: "1905", to: "1910", ended: true as const };
  const over = createStoryIndex(aStory({ relations: [paid] }));

  it.each([
    ["", "عن طريق", "المدة", "من 1905 إلى 1910"],
    ["en/", "Through", "Period", "From 1905 to 1910"],
  ])("/%s", async (root, via, lasted, period) => {
    const { page } = await mountPart(
      over,
      `${root}relation/${paid.id}/`,
      <RelationCard relation={paid} />,
    );
    const facts = new Map(
      [...page.querySelectorAll("dl > div")].map((fact) => [
        fact.querySelector("dt")?.textContent ?? "",
        fact.querySelector("dd"),
      ]),
    );
    expect(facts.get(via)?.querySelector("a")?.getAttribute("href")).toBe(`/${root}entity/amazon/`);
    expect(textOf(facts.get(lasted) ?? page)).toBe(period);
  });

  it("stands in a list too, where it is over", async () => {
    const { page } = await mountPart(over, "en/", <RelationRow relation={paid} />);
    expect(textOf(page.querySelector(".period") ?? page)).toBe("From 1905 to 1910");
    const lasting = { ...paid, ended: undefined };
    const { page: other } = await mountPart(over, "en/", <RelationRow relation={lasting} />);
    expect(other.querySelector(".period")).toBeNull();
  });
});

describe("a quote's card", () => {
  it.each([
    [
      "",
      "تصريح ساتيا ناديلا، في مقابلة مع أمازون",
      "رئيس مايكروسوفت",
      "في مقابلة مع أمازون",
      ["ساتيا ناديلا يرأس مايكروسوفت."],
    ],
    [
      "en/",
      "Quote from Satya Nadella, in an interview with Amazon",
      "Head of Microsoft",
      "in an interview with Amazon",
      ["Satya Nadella heads Microsoft."],
    ],
  ])(
    "/%s: shows the words, who said them and to whom, their place, and the relations they bear on",
    async (root, title, role, medium, relations) => {
      const { page, get, texts } = await mountPart(
        index,
        `${root}quote/${quote.id}/`,
        <QuoteCard quote={quote} />,
      );
      expect(texts("heading")[0]).toBe(title);
      const words = page.querySelector<HTMLElement>("figure blockquote");
      expect(words).toMatchObject({ textContent: quote.exact, lang: "ar", dir: "rtl" });
      expect(page.querySelector(".quote-role")?.textContent).toBe(role);
      expect(hrefs([get("link", medium)])).toEqual([`/${root}entity/amazon/`]);
      expect(page.querySelector("blockquote.context mark")?.textContent).toBe(quote.exact);
      expect(texts("listitem")).toEqual(relations);
      // The quote's own page does not lead to itself.
      expect(page.querySelector(`a[href="/${root}quote/${quote.id}/"]`)).toBeNull();
    },
  );

  it("shows the translation beside the words: open in English, folded in Arabic, and marked as ours", async () => {
    const translationIn = async (root: string) => {
      const { page } = await mountPart(
        index,
        `${root}quote/${quote.id}/`,
        <QuoteCard quote={quote} />,
      );
      return page.querySelector(".translation");
    };
    const english = await translationIn("en/");
    expect(english?.tagName).toBe("DIV");
    expect(english && textOf(english)).toBe(
      "Satya Nadella, translated from Arabic, not the speaker’s own wordsWe are stronger together",
    );
    const arabic = await translationIn("");
    expect(arabic?.tagName).toBe("DETAILS");
    expect(arabic?.hasAttribute("open")).toBe(false);
    expect(arabic?.querySelector("summary")?.textContent).toBe("ترجمة إلى الإنجليزية");
    expect(arabic?.querySelector(".translation-text")).toMatchObject({
      textContent: "We are stronger together",
      lang: "en",
      dir: "ltr",
    });
  });
});

describe("the overview", () => {
  it.each([
    [
      "",
      "4 أسماء، و3 علاقات، وتصريح واحد.",
      "الأسماء الأكثر علاقات في المقال",
      ["وولمارت علاقتان", "مايكروسوفت علاقتان", "أمازون علاقة واحدة", "ساتيا ناديلا علاقة واحدة"],
      "اقرأ القصة خطوة بخطوة",
    ],
    [
      "en/",
      "4 people, companies and things; 3 connections; 1 quote.",
      "Those with the most connections in the article",
      [
        "Walmart 2 connections",
        "Microsoft 2 connections",
        "Amazon 1 connection",
        "Satya Nadella 1 connection",
      ],
      "Read the story step by step",
    ],
  ])(
    "/%s: tells what the story is, how much of it there is, and where to begin",
    async (root, counts, label, names, tour) => {
      const { page, get, texts } = await mountPart(index, root, <OverviewCard />);
      const language = root === "" ? "ar" : "en";
      expect(texts("heading")[0]).toBe(textIn(story.title, language));
      expect(page.querySelector(".lead")?.textContent).toBe(textIn(story.summary, language));
      expect(page.textContent).toContain(counts);
      expect(queriesIn(get("list", label)).texts("listitem")).toEqual(names);
      expect(hrefs([get("link", tour)])).toEqual([`/${root}tour/sentence-1/`]);
      expect([...page.querySelectorAll("figure blockquote")].map(textOf)).toEqual([quote.exact]);
    },
  );

  it("has no tour to offer where no sentence bears anything", async () => {
    const bare = createStoryIndex(aStory({ relations: [], quotes: [], events: [] }));
    const { all, texts } = await mountPart(bare, "en/", <OverviewCard />);
    expect(all("link", "Read the story step by step")).toEqual([]);
    expect(texts("heading")).not.toContain("Dates in the article");
  });
});
