// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../i18n/allWords.ts";
import { coverage } from "../../model/graph/coverage.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import { createStoryIndex, getEntity } from "../../model/story/storyIndex.ts";
import { aStory } from "../../testing/aStory.ts";
import { happen, mountPart, nameOf, press, queriesIn, textOf } from "../mountPart.tsx";
import { ArticleView } from "./ArticleView.tsx";

const { article, relations } = aStory();
/** Full stops stand between the sentences, not in them, and the last sentence bears a quote and no relation. */
const story = aStory({
  relations: relations.slice(0, 2),
  article: {
    ...article,
    sentences: article.sentences.map(({ start, end }, at) => ({
      start,
      end: end - Math.min(at, 1),
    })),
  },
});
const index = createStoryIndex(story);
const both = [
  ["", "ar"],
  ["en/", "en"],
] as const;

/** The article as it is read at an address, and its own words. */
async function openArticle(address: string) {
  const mounted = await mountPart(index, address, <ArticleView />);
  const words = mounted.page.querySelector<HTMLElement>("[translate=no]");
  if (!words) throw new Error("The article has no words");
  return { ...mounted, words };
}

/** Who is named by the links of a part of the article, in their order. */
const namedIn = (part: Element) =>
  queriesIn(part)
    .all("link")
    .map((link) => /entity\/([^/]+)\//.exec(link.getAttribute("href") ?? "")?.[1]);

describe("the article", () => {
  it.each(both)(
    "/%s: stands whole and unaltered, in its own language, under its headline",
    async (root) => {
      const { words, get } = await openArticle(`${root}article/`);
      expect(words).toMatchObject({ lang: "ar", dir: "rtl" });
      expect(words.textContent).toBe(story.article.text.replaceAll("\n", ""));
      expect(textOf(get("heading"))).toBe("شراكة بين وولمارت ومايكروسوفت");
    },
  );

  it.each(both)("/%s: makes every name a way to its card, in its side's colour", async (root) => {
    const { words, store, all } = await openArticle(`${root}article/`);
    const mentions = story.entities
      .flatMap(({ id, mentions: places }) => places.map(({ start }) => ({ id, start })))
      .sort((a, b) => a.start - b.start);
    expect(namedIn(words)).toEqual(mentions.map(({ id }) => id));
    for (const [at, link] of all("link").entries()) {
      const { side } = getEntity(index, mentions[at]?.id ?? "");
      expect(link.dataset.side).toBe(sideTone(story, side));
    }
    const [last] = all("link").slice(-1);
    if (last) await press(last);
    expect(store.getState().view).toMatchObject({
      selection: { kind: "entity", id: "satya-nadella" },
      tab: "details",
    });
  });

  it("leaves the words of a name that is put away, and takes its link", async () => {
    const { words } = await openArticle("en/article/?hide=person");
    expect(words.textContent).toContain("ساتيا ناديلا");
    expect(namedIn(words)).not.toContain("satya-nadella");
    expect(namedIn(words)).toContain("amazon");
  });

  it("points at a name in the picture while the focus or the mouse is on it", async () => {
    const { all, store } = await openArticle("en/article/");
    const link = all("link", "أمازون")[0];
    const hover = () => store.getState().hover;
    await happen(() => link?.focus());
    expect(hover()).toEqual({ kind: "entity", id: "amazon" });
    await happen(() => link?.blur());
    expect(hover()).toBeNull();
    await happen(() => link?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true })));
    expect(hover()).toEqual({ kind: "entity", id: "amazon" });
    await happen(() => link?.dispatchEvent(new PointerEvent("pointerout", { bubbles: true })));
    expect(hover()).toBeNull();
  });

  it("marks the words that the choice stands on, and no others", async () => {
    const marksAt = async (address: string) => {
      const { page } = await openArticle(address);
      return [...page.querySelectorAll("mark")].map(textOf).join("");
    };
    const address = "en/relation/walmart-amazon-competition/?tab=article";
    expect(await marksAt(address)).toBe("تنافس وولمارت شركة أمازون");
    expect(await marksAt("en/quote/nadella-stronger/?tab=article")).toBe("نحن أقوى معا");
    expect(await marksAt("en/article/")).toBe("");
  });
});

describe("the sentences", () => {
  const sentences = coverage(index);

  it.each([
    ["", "في هذه الجملة علاقة واحدة"],
    ["en/", "1 connection in this sentence"],
  ])(
    "/%s: bear a chip that points at their relations, and pressed again leaves them",
    async (root, name) => {
      const { all, store } = await openArticle(`${root}article/`);
      const { t } = wordsOf(root === "" ? "ar" : "en");
      const bearing = sentences.filter(({ relations }) => relations.length > 0);
      const numbers = () => queriesIn(document.body).all("button").slice(1);
      expect(numbers().map((button) => button.dataset.count)).toEqual(
        bearing.map(({ relations }) => t("count.relations", { count: relations.length })),
      );
      const [number] = all("button", name);
      if (!number) throw new Error("No sentence bears one relation");
      await press(number);
      const at = store.getState().hover;
      expect(at).toMatchObject({ kind: "sentence" });
      expect(sentences[Number(at?.id)]?.relations).toHaveLength(1);
      expect(number.ariaPressed).toBe("true");
      expect(number.closest(".sentence-span")?.getAttribute("data-lit")).toBe("true");
      await press(number);
      expect(store.getState().hover).toBeNull();
      expect(number.ariaPressed).toBe("false");
    },
  );

  it.each([
    ["", "ميّز الجمل التي تذكر علاقات", "الجمل التي تذكر علاقات أو تصريحات: 3 من 4."],
    [
      "en/",
      "Highlight sentences with connections",
      "Sentences with connections or quotes: 3 of 4.",
    ],
  ])(
    "/%s: are shown and counted, those that bear relations or quotes, by one switch",
    async (root, name, words) => {
      const { get, all, page } = await openArticle(`${root}article/`);
      const view = page.querySelector<HTMLElement>("article");
      const isBearing = [...page.querySelectorAll<HTMLElement>(".sentence-span")].map(
        (it) => it.dataset.bears,
      );
      expect(isBearing.filter((it) => it === "true")).toHaveLength(3);
      expect(view?.dataset.coverage).toBe("false");
      await press(get("button", name));
      expect(get("button", name).ariaPressed).toBe("true");
      expect(view?.dataset.coverage).toBe("true");
      expect(nameOf(get("status"))).toBe(words);
      await press(get("button", name));
      expect(view?.dataset.coverage).toBe("false");
      expect(all("status")).toEqual([]);
    },
  );
});
