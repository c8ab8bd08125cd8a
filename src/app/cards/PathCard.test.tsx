// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { compareEntities } from "../../model/graph/compareEntities.ts";
import { type Path, tellPath } from "../../model/graph/findPaths.ts";
import { pathsOf } from "../../model/graph/pathsOf.ts";
import { createStoryIndex, getEntity } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { mountPart, nameOf, press, queriesIn, textOf } from "../mountPart.tsx";
import { CompareCard } from "./CompareCard.tsx";
import { PathCard } from "./PathCard.tsx";
import { relationsIn, told } from "./relationsIn.ts";

const story = theWalmartStory();
const index = createStoryIndex(story);
/** The story without what joins an analyst and his firm to the others. */
const apart = createStoryIndex({
  ...story,
  relations: story.relations.filter(({ id }) => id !== "anderson-walmart-work"),
});
const nameIn = (language: Language, id: string) => textIn(getEntity(index, id).name, language);

describe("the path between two names", () => {
  const tones = {
    ar: { against: "ما يفرّق", with: "ما يجمع", other: "علاقة", mixed: "أكثر من نوع من العلاقات" },
    en: {
      against: "What sets them against each other",
      with: "What joins them",
      other: "Connection",
      mixed: "More than one kind of connection",
    },
  } as const;

  const open = (root: string, from: string, to: string, of = index) =>
    mountPart(of, `${root}path/?from=${from}&to=${to}`, <PathCard from={from} to={to} />);

  it.each([
    ["", "ar", "من فليبكارت إلى أزور", "طريق واحد · خطوتان"],
    ["en/", "en", "From Flipkart to Azure", "One path · 2 steps"],
  ] as const)(
    "/%s: is told step by step, rivalry apart from partnership, each relation with its evidence",
    async (root, language, title, summary) => {
      const { page, get, texts } = await open(root, "flipkart", "azure");
      const [path = [], ...more] = pathsOf(index, "flipkart", "azure").paths;
      expect(more).toEqual([]);
      expect(texts("heading")).toEqual([title]);
      expect(textOf(page.querySelector("p.soft") ?? page)).toBe(summary);
      const [first, ...steps] = [...get("list").children];
      expect(first && textOf(first)).toBe(nameIn(language, "flipkart"));
      const shown = steps.map((step) => [
        textOf(step.querySelector(".tone") ?? step),
        relationsIn(step),
        queriesIn(step).all("link").map(nameOf).at(-1),
      ]);
      expect(shown).toEqual(
        tellPath(path).map(({ from, to, tone, relations }) => [
          tones[language][tone],
          told(
            index,
            relations.map(({ relation }) => relation),
            language,
            from,
          ),
          nameIn(language, to),
        ]),
      );
    },
  );

  it.each([
    ["", "ar", "الطريق 1", "الطريق 2"],
    ["en/", "en", "Path 1", "Path 2"],
  ] as const)(
    "/%s: is told of each of several that are as long",
    async (root, language, ...chains) => {
      const { page, all, texts } = await open(root, "jet-com", "amazon");
      const { paths } = pathsOf(index, "jet-com", "amazon");
      expect(paths.length).toBeGreaterThan(1);
      expect(texts("heading")).toEqual(expect.arrayContaining([...chains]));
      const ends = (path: Path) => [
        nameIn(language, "jet-com"),
        ...path.map(({ to }) => nameIn(language, to)),
      ];
      const drawn = all("list").filter((list) => list.className === "chain-steps");
      expect(
        drawn.map((list) => [...list.querySelectorAll(":scope > li > a.chip")].map(textOf)),
      ).toEqual(paths.map(ends));
      const toned = paths.flatMap(tellPath).map(({ tone }) => tone);
      expect(new Set(toned)).toEqual(new Set(["with", "against"]));
      expect([...page.querySelectorAll(".tone")].map(textOf)).toEqual(
        toned.map((tone) => tones[language][tone]),
      );
    },
  );

  it.each([
    ["", "لا طريق في المقال بين غارتنر وأمازون.", ["غارتنر", "أمازون"]],
    ["en/", "The article has no path between Gartner and Amazon.", ["Gartner", "Amazon"]],
  ])(
    "/%s: where there is none, the card says so and keeps both names",
    async (root, words, names) => {
      const { page, all, store } = await open(root, "gartner", "amazon", apart);
      expect(textOf(page.querySelector(".lead") ?? page)).toBe(words);
      const links = all("link");
      expect(links.map(nameOf)).toEqual(names);
      if (links[0]) await press(links[0]);
      expect(store.getState().view.selection).toEqual({ kind: "entity", id: "gartner" });
    },
  );
});

describe("two names compared", () => {
  const open = (root: string, from: string, to: string) =>
    mountPart(index, `${root}compare/?from=${from}&to=${to}`, <CompareCard from={from} to={to} />);

  it.each([
    [
      "",
      "ar",
      "وولمارت وأمازون",
      ["العلاقات المباشرة بينهما", "منافسات بين شركائهما ومنتجاتهما", "أسماء ترتبط بكليهما"],
    ],
    [
      "en/",
      "en",
      "Walmart and Amazon",
      [
        "Direct connections between them",
        "Rivalries between their partners and products",
        "Connected to both",
      ],
    ],
  ] as const)(
    "/%s: show what lies between them, what divides their partners, and what they share",
    async (root, language, title, titles) => {
      const { page, texts } = await open(root, "walmart", "amazon");
      const { shared, between, against } = compareEntities(index, "walmart", "amazon");
      const apart = against.filter((relation) => !between.includes(relation));
      expect([between.length, apart.length, shared.length].every((count) => count > 0)).toBe(true);
      expect(texts("heading")).toEqual([title, ...titles]);
      const lists = [...page.querySelectorAll(".card > ul.rows")].map(relationsIn);
      expect(lists).toEqual([
        told(index, between, language, "walmart"),
        told(index, apart, language),
      ]);
      const common = [...page.querySelectorAll(".shared")].map((part) => [
        textOf(part.querySelector("a.chip") ?? part),
        relationsIn(part),
      ]);
      expect(common).toEqual(
        shared.map(({ entity, withA, withB }) => [
          textIn(entity.name, language),
          [...told(index, withA, language, "walmart"), ...told(index, withB, language, "amazon")],
        ]),
      );
    },
  );

  it.each([
    ["", "ما يضع شركاءهما ومنتجاتهما في مواجهة"],
    ["en/", "What sets their partners and products against each other"],
  ])("/%s: say what sets theirs against each other", async (root, title) => {
    const { texts } = await open(root, "walmart", "microsoft");
    const { between, against } = compareEntities(index, "walmart", "microsoft");
    const apart = against.filter((relation) => !between.includes(relation));
    expect(apart.map(({ kind }) => kind)).toContain("prohibition");
    expect(texts("heading")).toContain(title);
  });

  it.each([
    [
      "",
      [
        "لا علاقة مباشرة بينهما في المقال.",
        "لا يذكر المقال ما يضعهما في مواجهة.",
        "لا اسم في المقال يرتبط بكليهما.",
      ],
    ],
    [
      "en/",
      [
        "The article has no direct connection between them.",
        "The article mentions nothing that sets them against each other.",
        "Nothing in the article is connected to both.",
      ],
    ],
  ])("/%s: say plainly what they do not have", async (root, words) => {
    const { page } = await open(root, "gartner", "india");
    expect([...page.querySelectorAll("p.soft")].map(textOf)).toEqual(words);
  });
});
