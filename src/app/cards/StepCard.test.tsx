// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { createTimeline } from "../../model/graph/timeline.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { claimOf } from "../../model/story/claim.ts";
import { createStoryIndex, getEntity, overlaps } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { aView, overview } from "../../model/story/view.ts";
import { anEvent, aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { happen, mountPart, nameOf, press, queriesIn, textOf } from "../mountPart.tsx";
import { Details } from "../panel/Details.tsx";
import { StepCard } from "./StepCard.tsx";
import { Timeline } from "./Timeline.tsx";

const index = createStoryIndex(theWalmartStory());
const both = [
  ["", "ar"],
  ["en/", "en"],
] as const;

describe("a step of the tour", () => {
  const steps = tourOf(index);
  const at = steps.findIndex(({ id }) => id === "nadella");
  const [before, step, after] = steps.slice(at - 1, at + 2);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!before || !step || !after || !first || !last) throw new Error("The tour has no such steps");

  const open = (root: string, one = step) =>
    mountPart(index, `${root}tour/${one.id}/`, <StepCard step={one} />);

  it.each([
    ["", "ar", "خطوات القصة", ["السابقة", "التالية"], "الخطوة 4 من 12"],
    ["en/", "en", "Steps of the story", ["Previous step", "Next step"], "Step 4 of 12"],
  ] as const)(
    "/%s: says where it stands and leads on and back",
    async (root, language, nav, ways, progress) => {
      const { get, texts, page, store } = await open(root);
      const bar = queriesIn(get("navigation", nav));
      expect(bar.all("link").map(nameOf)).toEqual(ways);
      expect(bar.all("link").map((link) => link.getAttribute("href"))).toEqual([
        `/${root}tour/${before.id}/`,
        `/${root}tour/${after.id}/`,
      ]);
      expect(textOf(page)).toContain(progress);
      expect(get("progressbar")).toMatchObject({ value: 4, max: 12 });
      expect(texts("heading")[0]).toBe(step.title?.[language]);
      await press(bar.get("link", ways[1]));
      expect(store.getState().view.selection).toEqual({ kind: "step", id: after.id });
    },
  );

  it.each(both)(
    "/%s: begins with sentences of the reader's language, and shows the article's words below them",
    async (root, language) => {
      for (const one of steps) {
        const { page, texts } = await open(root, one);
        const added = one.adds.flatMap((id) => index.relations.get(id) ?? []);
        const claims = added.map((relation) => claimOf(index, relation, wordingOf(language)));
        const told = [...page.querySelectorAll("a.sentence")];
        expect(told.map(textOf)).toEqual(claims);
        const quotes = one.quotes.flatMap((id) => index.quotes.get(id) ?? []);
        const spans = one.spans.filter((span) => !quotes.some((quote) => overlaps(quote, span)));
        const words = [
          ...quotes.map(({ exact }) => exact),
          ...spans.map((span) => index.text.slice(span)),
        ];
        expect(texts("blockquote")).toEqual(words);
        const [first] = page.querySelectorAll("blockquote");
        expect(first && told[0]?.compareDocumentPosition(first)).toBe(
          Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const figures = [...page.querySelectorAll("figure")];
        expect(figures.every((it) => it.firstElementChild?.matches(".translation"))).toBe(
          figures.length === 0 || language === "en",
        );
      }
    },
  );

  it("tells nothing in two steps, and no sentence stands in two", async () => {
    for (const root of ["", "en/"]) {
      const told = new Map<string, string>();
      for (const one of steps) {
        const { page } = await open(root, one);
        for (const words of [...page.querySelectorAll("a.sentence, blockquote")].map(textOf)) {
          expect(told.get(words), words).toBe(undefined);
          told.set(words, one.id);
        }
      }
    }
  });

  it("leads to the step that shows another sentence of what it tells", async () => {
    const [first, second] = steps;
    if (!first || !second) throw new Error("The tour has no two steps");
    const { get, page, store } = await open("en/", second);
    expect(textOf(page)).toContain("Also told in:");
    await press(get("link", "step 1"));
    expect(store.getState().view.selection).toEqual({ kind: "step", id: first.id });
  });

  it("can be left, and gone on with where it was left", async () => {
    const { get, store } = await open("en/");
    await press(get("link", "Skip to the whole story"));
    expect(store.getState()).toMatchObject({ step: "nadella", view: { selection: overview } });
    const page = await mountPart(index, "en/tour/nadella/", <Details />);
    await happen(() => page.store.getState().go(aView("en", overview), "keys"));
    await press(page.get("link", "Continue from step 4 of 12"));
    expect(page.store.getState().view.selection).toEqual({ kind: "step", id: "nadella" });
    await happen(() =>
      page.store.getState().go(aView("en", { kind: "entity", id: "walmart" }), "keys"),
    );
    await press(page.get("link", "Continue from step 4 of 12"));
    expect(page.store.getState().view.selection).toEqual({ kind: "step", id: "nadella" });
    await happen(() =>
      page.store.getState().go(aView("en", { kind: "step", id: last.id }), "keys"),
    );
    await press(page.get("link", "The whole story"));
    expect(page.all("link", "Read the story step by step")).toHaveLength(1);
  });

  it("has no way back from the first, and leads from the last to the whole story", async () => {
    const begin = await open("en/", first);
    expect(begin.all("link", "Next step")).toHaveLength(1);
    expect(begin.all("link", "Previous step")).toEqual([]);
    const end = await open("en/", last);
    expect(end.all("link", "Previous step")).toHaveLength(1);
    expect(end.all("link", "Next step")).toEqual([]);
    await press(end.get("link", "The whole story"));
    expect(end.store.getState().view.selection).toEqual(overview);
  });

  it.each([
    ["", "ArrowLeft", "ArrowRight"],
    ["en/", "ArrowRight", "ArrowLeft"],
  ])(
    "/%s: arrow keys go on in the reading direction, and stop at the ends",
    async (root, forward, back) => {
      const { get, store } = await open(root);
      const card = get("heading", step.title?.[root === "" ? "ar" : "en"]);
      const key = async (name: string) => {
        const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
        await happen(() => card.dispatchEvent(event));
        return event.defaultPrevented;
      };
      expect(await key(forward)).toBe(true);
      expect(store.getState()).toMatchObject({
        move: "keys",
        view: { selection: { id: after.id } },
      });
      expect(await key(back)).toBe(true);
      expect(store.getState().view.selection).toMatchObject({ id: before.id });
      const chosen = store.getState().view;
      expect(await key("ArrowDown")).toBe(false);
      expect(store.getState().view).toBe(chosen);

      const end = await open(root, last);
      const heading = end.get("heading", last.title?.[root === "" ? "ar" : "en"]);
      const beyond = new KeyboardEvent("keydown", { key: forward, bubbles: true });
      await happen(() => heading.dispatchEvent(beyond));
      expect(end.store.getState().view.selection).toEqual({ kind: "step", id: last.id });
    },
  );

  it.each([
    ["", 180],
    ["en/", -180],
  ])(
    "/%s: a finger's swipe turns the step; a short or a steep one, or a mouse's, does not",
    async (root, onward) => {
      const { page, store } = await open(root);
      const card = page.querySelector<HTMLElement>("article");
      const swipe = async (x: number, y: number, pointerType: string) => {
        const begin = { bubbles: true, pointerType, clientX: 200, clientY: 100 };
        const end = { ...begin, clientX: 200 + x, clientY: 100 + y };
        await happen(() => card?.dispatchEvent(new PointerEvent("pointerdown", begin)));
        await happen(() => card?.dispatchEvent(new PointerEvent("pointerup", end)));
        const { selection } = store.getState().view;
        return selection.kind === "step" && selection.id;
      };
      expect(await swipe(onward, 0, "mouse")).toBe(step.id);
      expect(await swipe(onward / 6, 0, "touch")).toBe(step.id);
      expect(await swipe(onward, 150, "touch")).toBe(step.id);
      expect(await swipe(onward, 20, "touch")).toBe(after.id);
      expect(store.getState().move).toBe("pointer");
      expect(await swipe(-onward, 20, "touch")).toBe(before.id);
    },
  );
});

describe("the dates of the story", () => {
  it.each(both)(
    "/%s: stand in order and in the article's words, each the way to its relation",
    async (root, language) => {
      const { all, texts, store, page } = await mountPart(index, root, <Timeline />);
      const moments = createTimeline(index);
      expect(moments.map(({ event }) => event.id)).toEqual([
        "jet-com-2016",
        "amazon-go-2016",
        "last-summer",
        "flipkart-may",
        "announcement",
        "five-years",
      ]);
      expect(texts("heading")).toEqual([
        language === "ar" ? "تواريخ وردت في المقال" : "Dates in the article",
      ]);
      const items = all("listitem");
      expect(items.map((item) => item.querySelector(".verbatim")?.textContent)).toEqual(
        moments.map(({ event }) => event.exact),
      );
      for (const words of page.querySelectorAll<HTMLElement>(".verbatim")) {
        expect(words).toMatchObject({ lang: "ar", dir: "rtl" });
      }
      for (const [at, { event, relations }] of moments.entries()) {
        const item = items[at] ?? page;
        expect(textOf(item).includes(textIn(event.translation ?? {}, "en"))).toBe(
          language === "en",
        );
        expect(item.querySelector("time") !== null).toBe(
          event.inferred && event.date !== undefined,
        );
        const links = queriesIn(item).all("link");
        const names = relations.map(({ source, target }) =>
          relations.length > 1
            ? [source, target].map((id) => textIn(getEntity(index, id).name, language)).join(" – ")
            : textIn(event.name, language),
        );
        expect(links.map(nameOf)).toEqual(names);
        for (const [place, link] of links.entries()) {
          await press(link);
          expect(store.getState().view.selection).toEqual({
            kind: "relation",
            id: relations[place]?.id,
          });
        }
      }
      const named = all("link").map(nameOf);
      expect(new Set(named).size).toBe(named.length);
    },
  );

  it.each(both)(
    "/%s: an event of two relations stands once, and names each",
    async (root, language) => {
      const story = aStory();
      const relations = story.relations.map((relation) => ({ ...relation, when: "announcement" }));
      const shared = createStoryIndex({ ...story, relations });
      const { all, page } = await mountPart(shared, root, <Timeline />);
      expect(all("listitem")).toHaveLength(1);
      const [event] = story.events;
      expect(textOf(page).split(event?.name[language] ?? "")).toHaveLength(2);
      expect(all("link").map(nameOf)).toEqual(
        relations.map(({ source, target }) =>
          [source, target].map((id) => textIn(getEntity(shared, id).name, language)).join(" – "),
        ),
      );
    },
  );

  it.each([
    ["", "(استنتجه المحرّر: المقال غير مؤرخ"],
    ["en/", "(inferred by the editor: the article is undated"],
  ])("/%s: are marked where an editor inferred them", async (root, words) => {
    const { page } = await mountPart(index, root, <Timeline />);
    const inferred = createTimeline(index).filter(({ event }) => event.inferred && event.date);
    const marked = [...page.querySelectorAll("time")];
    expect(marked.map(({ dateTime }) => dateTime)).toEqual(inferred.map(({ event }) => event.date));
    expect(marked.length).toBeGreaterThan(0);
    for (const time of marked) expect(textOf(time)).toContain(words);
  });

  it.each([
    ["", ["بلا تاريخ في المقال", "وضعه المحرّر هنا: المقال غير مؤرخ"], "5 أعوام"],
    [
      "en/",
      ["undated in the article", "Placed here by the editor: the article is undated"],
      "5 years",
    ],
  ])(
    "/%s: hold the news itself, undated, and the bar that begins at it",
    async (root, words, length) => {
      const { all } = await mountPart(index, root, <Timeline />);
      const [announced, lasting] = all("listitem").slice(-2);
      if (!announced || !lasting) throw new Error("The timeline is too short");
      for (const said of words) expect(textOf(announced)).toContain(said);
      expect(announced.dataset.lasts).toBeUndefined();
      expect(lasting.dataset.lasts).toBe("on");
      expect(lasting.querySelector("strong")?.textContent).toBe(length);
    },
  );

  it("are no empty heading where the article has none", async () => {
    const undated = aStory({ events: [anEvent({ date: undefined })] });
    const { page } = await mountPart(createStoryIndex(undated), "en/", <Timeline />);
    expect(page.textContent).toBe("");
  });
});
