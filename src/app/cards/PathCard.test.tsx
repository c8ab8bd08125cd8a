// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { compareEntities } from "../../model/graph/compareEntities.ts";
import { type Path, tellPath } from "../../model/graph/findPaths.ts";
import { pathsOf } from "../../model/graph/pathsOf.ts";
import type { Language } from "../../model/story/story.ts";
import { createStoryIndex, getEntity } from "../../model/story/storyIndex.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { mountPart, nameOf, press, queriesIn, textOf } from "../mountPart.tsx";
import { CompareCard } from "./CompareCard.tsx";
import { PathCard } from "./PathCard.tsx";
import { relationsIn, told } from "./relationsIn.ts";

const index = createStoryIndex(theWalmartStory());
const nameIn = (language: Language, id: string) => getEntity(index, id).name[language];

describe("the chain between two names", () => {
  const tones = {
    ar: { against: "ما يفرّق", with: "ما يجمع", other: "رابط", mixed: "أكثر من نوع من الروابط" },
    en: {
      against: "What sets them against each other",
      with: "What joins them",
      other: "Tie",
      mixed: "More than one kind of tie",
    },
  } as const;

  const open = (root: string, from: string, to: string) =>
    mountPart(index, `${root}path/${from}/${to}/`, <PathCard from={from} to={to} />);

  it.each([
    ["", "ar", "من فليبكارت إلى أزور", "سلسلة واحدة · خطوتان"],
    ["en/", "en", "From Flipkart to Azure", "One chain · 2 steps"],
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
    ["", "ar", "السلسلة 1", "السلسلة 2"],
    ["en/", "en", "Chain 1", "Chain 2"],
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
    ["", "لا سلسلة في المقال بين غارتنر وأمازون.", ["غارتنر", "أمازون"]],
    ["en/", "No chain in the article ties Gartner to Amazon.", ["Gartner", "Amazon"]],
  ])(
    "/%s: where there is none, the card says so and keeps both names",
    async (root, words, names) => {
      const { page, all, store } = await open(root, "gartner", "amazon");
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
    mountPart(index, `${root}compare/${from}/${to}/`, <CompareCard from={from} to={to} />);

  it.each([
    [
      "",
      "ar",
      "وولمارت وأمازون",
      ["ما بينهما مباشرةً", "ما يفرّق بين شركائهما وما يملكانه", "ما يشتركان فيه"],
    ],
    [
      "en/",
      "en",
      "Walmart and Amazon",
      ["Directly between them", "What divides their partners and what they own", "What they share"],
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
          entity.name[language],
          [...told(index, withA, language, "walmart"), ...told(index, withB, language, "amazon")],
        ]),
      );
    },
  );

  it.each([
    [
      "",
      [
        "لا رابط مباشرًا بينهما في المقال.",
        "لا يذكر المقال منافسةً ولا منعًا بينهما.",
        "لا اسم في المقال يرتبط بالاثنين معًا.",
      ],
    ],
    [
      "en/",
      [
        "The article has no direct tie between them.",
        "The article tells of no competition or prohibition between them.",
        "No name in the article is tied to both.",
      ],
    ],
  ])("/%s: say plainly what they do not have", async (root, words) => {
    const { page } = await open(root, "gartner", "india");
    expect([...page.querySelectorAll("p.soft")].map(textOf)).toEqual(words);
  });
});
