// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createStoryIndex, getEntity } from "../../model/story/storyIndex.ts";
import { aFullStory } from "../../testing/aFullStory.ts";
import { choose, mountPart, nameOf, press, queriesIn, textOf } from "../mountPart.tsx";
import { EntityCard } from "./EntityCard.tsx";
import { relationsIn, told } from "./relationsIn.ts";

const story = aFullStory();
const index = createStoryIndex(story);
const walmart = getEntity(index, "walmart");

describe("an entity's card", () => {
  it.each([
    ["", ["شركة", "وولمارت، Walmart", "شركة تجزئة"], "ورد الاسم 4 مرات في المقال"],
    ["en/", ["Company", "Walmart, وولمارت", "A retailer"], "Named 4 times in the article"],
  ] as const)(
    "/%s: names it in both languages and says what it is and how often it is named",
    async (root, [kind, names, description], mentions) => {
      const { page, texts } = await mountPart(
        index,
        `${root}entity/walmart/`,
        <EntityCard entity={walmart} />,
      );
      expect(textOf(page.querySelector(".eyebrow") ?? page)).toBe(kind);
      expect(texts("heading")[0]).toBe(names);
      expect(page.querySelector(".other-name")?.getAttribute("lang")).toBe(
        root === "" ? "en" : "ar",
      );
      expect(page.querySelector(".lead")?.textContent).toBe(description);
      expect(page.querySelector(".mentions summary")?.textContent).toBe(mentions);
    },
  );

  it.each([
    [
      "",
      [
        ["شراكة وتعاون", "نقلًا عن ساتيا ناديلا: مايكروسوفت شريكة وولمارت.", "وولمارت"],
        ["منصب أو عمل", "مايكروسوفت يرأسها ساتيا ناديلا.", "ساتيا ناديلا"],
      ],
    ],
    [
      "en/",
      [
        [
          "Partnership",
          "According to Satya Nadella: Microsoft is a partner of Walmart.",
          "Walmart",
        ],
        ["Role", "Microsoft is headed by Satya Nadella.", "Satya Nadella"],
      ],
    ],
  ])(
    "/%s: tells each relation from its own end, under its kind, with the way to the other end",
    async (root, expected) => {
      const microsoft = index.entities.get("microsoft") ?? walmart;
      const { page, store, get } = await mountPart(
        index,
        `${root}entity/microsoft/`,
        <EntityCard entity={microsoft} />,
      );
      const groups = [...page.querySelectorAll(".kind-group")].map((group) => {
        const { all } = queriesIn(group);
        return [...all("heading"), ...all("link")].map(nameOf);
      });
      expect(groups).toEqual(expected);
      await press(get("link", expected[0]?.[1]));
      expect(store.getState().view).toMatchObject({
        selection: { kind: "relation", id: "walmart-microsoft-partnership" },
        tab: "details",
      });
    },
  );

  it("folds a relation's evidence beside it, with what is not simply stated", async () => {
    const { page } = await mountPart(index, "en/entity/walmart/", <EntityCard entity={walmart} />);
    const own = index.relationsOf.get("walmart") ?? [];
    expect(relationsIn(page)).toEqual(told(index, own, "en", "walmart"));
    const rows = [...page.querySelectorAll(".relation-item")];
    expect(rows.map((row) => row.querySelector(".claim-lead")?.textContent)).toEqual([
      "According to Satya Nadella: ",
      undefined,
    ]);
  });

  it.each([
    ["", ["من تصريحات ساتيا ناديلا"], ["تصريحات تتناول وولمارت"]],
    ["en/", ["Quotes from Satya Nadella"], ["Quotes about Walmart"]],
  ])("/%s: parts what an entity says from what others say of it", async (root, own, byOthers) => {
    const titles = [...own, ...byOthers];
    const speaker = index.entities.get("satya-nadella") ?? walmart;
    const headings = async (entity: typeof walmart) => {
      const { all } = await mountPart(
        index,
        `${root}entity/${entity.id}/`,
        <EntityCard entity={entity} />,
      );
      return all("heading")
        .map(nameOf)
        .filter((name) => titles.includes(name));
    };
    expect(await headings(speaker)).toEqual(own);
    expect(await headings(walmart)).toEqual(byOthers);
  });

  it.each([
    ["", "ما يظهر في الخريطة", ["القصة كلها", "العلاقات المباشرة", "حتى خطوتين"]],
    ["en/", "In the graph", ["The whole story", "Direct connections", "Two steps away"]],
  ])(
    "/%s: says how much of the story stays in sight, and changes it by one press",
    async (root, title, words) => {
      const { get, store } = await mountPart(
        index,
        `${root}entity/walmart/?near=1`,
        <EntityCard entity={walmart} />,
      );
      const { all } = queriesIn(get("navigation", title));
      expect(all("link").map(nameOf)).toEqual(words);
      const current = () =>
        all("link")
          .filter((link) => link.ariaCurrent === "true")
          .map(nameOf);
      expect(current()).toEqual([words[1]]);
      await press(get("link", words[2]));
      expect(store.getState().view.depth).toBe(2);
      expect(current()).toEqual([words[2]]);
    },
  );

  it.each([
    ["", "الموضع السابق", "الموضع التالي", "1 من 4", "2 من 4", "4 من 4"],
    ["en/", "Previous mention", "Next mention", "1 of 4", "2 of 4", "4 of 4"],
  ])(
    "/%s: steps through the places that name it, and from the first back to the last",
    async (root, previous, next, first, second, last) => {
      const { get, page } = await mountPart(
        index,
        `${root}entity/walmart/`,
        <EntityCard entity={walmart} />,
      );
      const place = () => [
        textOf(get("status")),
        page.querySelector(".mentions blockquote")?.textContent,
        page.querySelector(".mentions mark")?.textContent,
      ];
      const [title, announced] = story.article.sentences.map((span) => index.text.slice(span));
      expect(place()).toEqual([first, title, "وولمارت"]);
      await press(get("button", next));
      expect(place()).toEqual([second, announced, "وولمارت"]);
      await press(get("button", previous));
      expect(place()).toEqual([first, title, "وولمارت"]);
      await press(get("button", previous));
      expect(place()).toEqual([last, "تنافس وولمارت شركة أمازون.", "وولمارت"]);
      await press(get("button", next));
      expect(place()[0]).toBe(first);
    },
  );

  it.each([
    ["", "الاسم الآخر", "أمازون", "أرِني الطريق بينهما", "قارن بينهما"],
    ["en/", "The other name", "Amazon", "Show the path", "Compare the two"],
  ])(
    "/%s: leads to the path to another name, or the two compared, once one is chosen",
    async (root, label, other, path, compare) => {
      const { get, all, store } = await mountPart(
        index,
        `${root}entity/walmart/`,
        <EntityCard entity={walmart} />,
      );
      const list = get("combobox", label);
      expect(textOf(list)).not.toContain(walmart.name[root === "" ? "ar" : "en"]);
      expect(list.children).toHaveLength(story.entities.length);
      expect(all("link", path)).toEqual([]);
      await choose(list, other);
      const ways = [get("link", path), get("link", compare)];
      expect(ways.map((link) => link.getAttribute("href"))).toEqual([
        `/${root}path/?from=walmart&to=amazon`,
        `/${root}compare/?from=walmart&to=amazon`,
      ]);
      await press(get("link", compare));
      expect(store.getState().view.selection).toEqual({
        kind: "compare",
        from: "walmart",
        to: "amazon",
      });
    },
  );
});
