// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Standing } from "../../../model/story/story.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { anEntity, aPassage, aRelation, aStory } from "../../../testing/aStory.ts";
import { happen, mountPart, textOf } from "../../mountPart.tsx";
import { choose as chooseView } from "../../store/createRawabitStore.ts";
import { CardHeading } from "./CardHeading.tsx";
import { Claim } from "./Claim.tsx";
import { Evidence } from "./Evidence.tsx";
import { Figures } from "./Figures.tsx";
import { InArticle } from "./InArticle.tsx";
import { AheadContext, Later } from "./Later.tsx";
import { Name } from "./Name.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { StandingNote } from "./StandingNote.tsx";
import { When } from "./When.tsx";

const index = createStoryIndex(aStory({ source: { url: "https://example.org/news" } }));

const standings: readonly (readonly [Standing, ar: string, en: string])[] = [
  [{ kind: "stated" }, "يقوله المقال", "Stated by the article"],
  [
    { kind: "attributed", to: "satya-nadella" },
    "نقلًا عن ساتيا ناديلا",
    "According to Satya Nadella",
  ],
  [{ kind: "planned" }, "خطة لم تتحقق بعد", "Planned"],
  [
    { kind: "planned", to: "walmart" },
    "خطة، بحسب إعلان وولمارت",
    "Planned, as announced by Walmart",
  ],
  [{ kind: "denied" }, "ادعاء منفي", "Denied"],
  [{ kind: "denied", to: "amazon" }, "ادعاء منفي من جانب أمازون", "Denied by Amazon"],
];

describe("how firmly a relation stands", () => {
  it.each(standings)("is said in the reader's words: %o", async (standing, ar, en) => {
    for (const [root, words] of [
      ["", ar],
      ["en/", en],
    ] as const) {
      const relation = aRelation({ standing });
      const { page } = await mountPart(index, root, <StandingNote relation={relation} />);
      expect(textOf(page)).toBe(words);
    }
  });

  it("stands before the claim itself, and nothing before what the article simply states", async () => {
    const said = async (standing: Standing) => {
      const relation = aRelation({ standing });
      const { page } = await mountPart(index, "en/", <Claim relation={relation} />);
      return textOf(page);
    };
    expect(await said({ kind: "stated" })).toBe("Walmart is a partner of Microsoft.");
    expect(await said({ kind: "denied" })).toBe("Denied: Walmart is a partner of Microsoft.");
  });
});

describe("several standings", () => {
  const standings: Standing[] = [
    { kind: "attributed", words: { ar: "وثائق مسرّبة", en: "leaked papers" } },
    { kind: "denied", to: "amazon" },
    { kind: "denied", to: "walmart" },
  ];

  it.each([
    ["", ["نقلًا عن وثائق مسرّبة", "ادعاء منفي من جانب أمازون", "ادعاء منفي من جانب وولمارت"]],
    ["en/", ["According to leaked papers", "Denied by Amazon", "Denied by Walmart"]],
  ])("/%s: stand each on a line of its own", async (root, lines) => {
    const [standing = { kind: "stated" }] = standings;
    const relation = aRelation({ standing, standings });
    const { texts } = await mountPart(index, root, <StandingNote relation={relation} />);
    expect(texts("listitem")).toEqual(lines);
  });
});

describe("how long a relation lasts", () => {
  it.each([
    [{ from: "1905" }, "منذ 1905", "Since 1905"],
    [{ to: "1910-05", ended: true }, "حتى مايو 1910", "Until May 1910"],
    [{ from: "1905", to: "1910", ended: true }, "من 1905 إلى 1910", "From 1905 to 1910"],
    [{ from: "1905", to: "1905", ended: true }, "1905", "1905"],
    [{ from: "1905", ended: true }, "بدأت 1905 وانتهت", "From 1905, now ended"],
    [{ ended: true }, "انتهت", "Ended"],
    [{}, "", ""],
  ] as const)("%o: is said in the reader's words", async (lasting, ar, en) => {
    for (const [root, words] of [
      ["", ar],
      ["en/", en],
    ] as const) {
      const relation = aRelation({ when: undefined, ...lasting });
      const { page } = await mountPart(index, root, <When relation={relation} />);
      expect(textOf(page.querySelector("dd") ?? page)).toBe(words);
    }
  });
});

describe("the article's own words", () => {
  const passages = [aPassage("تنافس وولمارت شركة أمازون"), aPassage("عام 2018")];

  it.each(["", "en/"])(
    "/%s: bear the article's language and its address, and are not translated",
    async (root) => {
      const { all } = await mountPart(index, root, <Evidence passages={passages} />);
      expect(all("blockquote").map(textOf)).toEqual([
        "تنافس وولمارت شركة أمازون.",
        "أعلنت وولمارت Walmart شراكة مع مايكروسوفت عام 2018.",
      ]);
      for (const words of all("blockquote")) {
        expect(words).toMatchObject({ lang: "ar", dir: "rtl" });
        expect(words.getAttribute("translate")).toBe("no");
        expect(words.getAttribute("cite")).toBe("https://example.org/news");
      }
    },
  );

  it.each([
    ["", "ar", "[كذا]"],
    ["en/", "en", "[sic]"],
  ])(
    "/%s: have a mark behind each misprint, which is no part of the text",
    async (root, language, mark) => {
      const misprints = ["وولمارت شركة", "أقوى", "شركة أمازون"].map(aPassage);
      const misprinted = createStoryIndex(aStory({ misprints }));
      const [quote] = misprinted.story.quotes;
      if (!quote) throw new Error("The story has no quote");
      const sentence = aPassage("تنافس وولمارت شركة أمازون.");
      const { page, all } = await mountPart(
        misprinted,
        root,
        <>
          <QuoteFigure quote={quote} />
          <InArticle span={sentence} passages={[aPassage("شركة أمازون")]} />
        </>,
      );
      expect(all("blockquote").map(textOf)).toEqual([quote.exact, sentence.exact]);
      expect(textOf(page.querySelector("mark") ?? page)).toBe("شركة أمازون");
      const marks = [...page.querySelectorAll<HTMLElement>(".sic")];
      expect(marks.map((it) => [textOf(it), it.lang, it.dataset.mark])).toEqual(
        misprints.map(() => ["", language, mark]),
      );
      expect(marks.map((it) => it.previousElementSibling?.textContent)).toEqual([
        "نحن أقوى",
        "شركة",
        " أمازون",
      ]);
    },
  );

  it("are followed by a translation of a figure or a date for an English reader, where it differs", async () => {
    const label = { ar: "السنة", en: "Year" };
    const figures = [
      { ...aPassage("2018"), label, translation: { en: "2018" } },
      { ...aPassage("عام 2018"), label, translation: { en: "the year 2018" } },
    ];
    const values = async (root: string) => {
      const { page } = await mountPart(
        index,
        root,
        <dl>
          <Figures figures={figures} />
          <When relation={aRelation()} />
        </dl>,
      );
      return [...page.querySelectorAll("dd")].map(textOf);
    };
    expect(await values("")).toEqual(["2018", "عام 2018", "عام 2018"]);
    expect(await values("en/")).toEqual(["2018", "the year 2018 عام 2018", "عام 2018 (in 2018)"]);
  });

  it.each([
    [{ value: 2018 }, "2018"],
    [{ value: 100000, currency: "USD" }, "2018 $100,000"],
    [{ value: 0.1, currency: "USD" }, "2018 $0.10"],
    [{ value: 3 }, "2018 3"],
  ])("of a figure have its value beside them where they do not say it: %o", async (own, shown) => {
    const figures = [{ ...aPassage("2018"), label: { ar: "مبلغ", en: "Sum" }, ...own }];
    const { page } = await mountPart(index, "en/", <Figures figures={figures} />);
    expect(textOf(page.querySelector("dd") ?? page)).toBe(shown);
  });

  it("of a date are shown only where there is one", async () => {
    const { page } = await mountPart(
      index,
      "en/",
      <When relation={aRelation({ when: undefined })} />,
    );
    expect(page.innerHTML).toBe("");
  });
});

describe("a name", () => {
  it.each([
    ["", { ar: "وولمارت", en: "Walmart" }, "وولمارت", "ar"],
    ["", { ar: "Azure", en: "Azure" }, "Azure", "en"],
    ["en/", { ar: "وولمارت", en: "Walmart" }, "Walmart", "en"],
  ])(
    "/%s: %o is read aloud in the language of its letters, isolated and untranslated",
    async (root, name, text, language) => {
      const { page } = await mountPart(index, root, <Name name={name} />);
      const shown = page.querySelector("bdi");
      expect(shown).toMatchObject({ textContent: text, lang: language });
      expect(shown?.getAttribute("translate")).toBe("no");
    },
  );
});

describe("a card's heading", () => {
  const toMicrosoft = { kind: "entity", id: "microsoft" } as const;

  it.each([
    ["keys", "a button", true],
    ["pointer", "a button", false],
    ["pointer", "nothing", true],
    ["history", "nothing", false],
    ["host", "nothing", false],
  ] as const)(
    "after a choice by %s, while %s has the focus: takes it: %s",
    async (move, focused, isTaken) => {
      const { get, store } = await mountPart(
        index,
        "en/entity/walmart/",
        <>
          <CardHeading>Walmart</CardHeading>
          <button type="button">Elsewhere</button>
        </>,
      );
      expect(document.activeElement).toBe(document.body);
      if (focused === "a button") get("button").focus();
      const { go, view } = store.getState();
      await happen(() => go(chooseView(view, toMicrosoft), move));
      expect(document.activeElement === get("heading")).toBe(isTaken);
    },
  );
});

describe("what stands below in a card", () => {
  it("is in a page that arrives from the first, and comes after the rest where the script draws", async () => {
    const drawn: string[] = [];
    const Below = () => {
      drawn.push("below");
      return <p>below</p>;
    };
    const First = () => {
      drawn.push("first");
      return null;
    };
    const card = (
      <>
        <Later>
          <Below />
        </Later>
        <First />
      </>
    );
    const arrived = await mountPart(index, "en/", card, { isAlive: false });
    expect(drawn).toEqual(["below", "first"]);
    expect(textOf(arrived.page)).toBe("below");
    drawn.length = 0;
    const { page } = await mountPart(index, "en/", card);
    expect(drawn).toEqual(["first", "below"]);
    expect(textOf(page)).toBe("below");
  });

  it("comes with the script in a page of a story that is a crowd", async () => {
    const entities = Array.from({ length: 100 }, (_, at) => anEntity({ id: `name-${at}` }));
    const crowd = createStoryIndex(aStory({ entities, relations: [], quotes: [] }));
    const drawn: string[] = [];
    const Below = () => {
      drawn.push("below");
      return <p>below</p>;
    };
    const First = () => {
      drawn.push("first");
      return null;
    };
    const card = (
      <>
        <Later>
          <Below />
        </Later>
        <First />
      </>
    );
    const { page } = await mountPart(crowd, "en/", card, { isAlive: false });
    expect(drawn).toEqual(["first", "below"]);
    expect(textOf(page)).toBe("below");
  });

  it("waits while its card is only pointed at", async () => {
    const { page } = await mountPart(
      index,
      "en/",
      <AheadContext value>
        <Later>below</Later>
      </AheadContext>,
    );
    expect(page.querySelector(".later")).not.toBeNull();
    expect(textOf(page)).toBe("");
  });
});
