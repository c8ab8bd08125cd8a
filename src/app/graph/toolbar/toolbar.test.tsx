// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { kindTable } from "../../../model/story/kindTable.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { happen, mountPart, nameOf, press, textOf } from "../../mountPart.tsx";
import { selectHighlight } from "../../store/selectHighlight.ts";
import { Controls, PanControls } from "./Controls.tsx";
import { Legend } from "./Legend.tsx";
import { Notes } from "./Notes.tsx";

const index = createStoryIndex(aStory());

/** A camera that notes what it is asked for. */
function aCamera() {
  const camera = {
    zoomBy: vi.fn<(factor: number) => void>(),
    panBy: vi.fn<(x: number, y: number) => void>(),
    fit: vi.fn<() => void>(),
    fitTo: () => {},
    frame: () => {},
    reveal: () => {},
    isSmall: () => false,
    isWhole: () => true,
    moves: () => 0,
    destroy: () => {},
  };
  return { camera, ref: { current: camera } };
}

describe("the legend", () => {
  it.each([
    ["", "مفتاح الخريطة", ["شراكة وتعاون، 1", "منافسة، 1", "منصب أو عمل، 1", "شركة، 3", "شخص، 1"]],
    ["en/", "Key", ["Partnership, 1", "Competition, 1", "Role, 1", "Company, 3", "Person, 1"]],
  ])(
    "/%s: names the kinds and icons that the story has, and how many of each",
    async (address, name, kinds) => {
      const { get, page } = await mountPart(index, address, <Legend />);
      expect(get("list", name)).toBeTruthy();
      const buttons = [...page.querySelectorAll<HTMLElement>("[data-facet]")];
      expect(buttons.map(nameOf)).toEqual(kinds);
      expect(buttons.every(({ ariaPressed }) => ariaPressed === "false")).toBe(true);
    },
  );

  it.each([
    ["", "منافسة، 1", "شراكة وتعاون، 1", "الكل"],
    ["en/", "Competition, 1", "Partnership, 1", "All"],
  ])(
    "/%s: a press shows a kind alone, a second one adds its own, a press again or All takes back",
    async (address, first, second, all) => {
      const { get, store } = await mountPart(index, address, <Legend />);
      const only = () => store.getState().view.filter.only;
      expect(get("button", all).ariaPressed).toBe("true");
      await press(get("button", first));
      expect(only()).toEqual(["competition"]);
      expect(store.getState().move).toBe("filter");
      expect(get("button", first).ariaPressed).toBe("true");
      expect(get("button", all).ariaPressed).toBe("false");
      await press(get("button", second));
      expect(only()).toEqual(["competition", "partnership"]);
      await press(get("button", first));
      expect(only()).toEqual(["partnership"]);
      await press(get("button", all));
      expect(only()).toEqual([]);
    },
  );

  it("is as it was after two presses before it is drawn anew", async () => {
    const { get, store } = await mountPart(index, "en/", <Legend />);
    const button = get("button", "Competition, 1");
    await happen(() => {
      button.click();
      button.click();
    });
    expect(store.getState().view.filter.only).toEqual([]);
  });

  it("lights a kind that is pointed at, until the mouse or the keyboard leaves it", async () => {
    const { get, store } = await mountPart(index, "en/", <Legend />);
    const lit = () => [...(selectHighlight(store.getState())?.near ?? [])];
    const over = (target: HTMLElement, pointerType: string) =>
      happen(() =>
        target.dispatchEvent(new PointerEvent("pointerover", { bubbles: true, pointerType })),
      );
    await over(get("button", "Competition, 1"), "touch");
    expect(lit()).toEqual([]);
    await over(get("button", "Competition, 1"), "mouse");
    expect(lit()).toEqual([
      "relation:walmart-amazon-competition",
      "entity:walmart",
      "entity:amazon",
    ]);
    await over(get("button", "Person, 1"), "mouse");
    expect(lit()).toEqual(["entity:satya-nadella"]);
    await over(get("list", "Key"), "mouse");
    expect(lit()).toEqual([]);
    const tab = new KeyboardEvent("keydown", { key: "Tab", bubbles: true });
    await happen(() => get("button", "All").dispatchEvent(tab));
    await happen(() => get("button", "Competition, 1").focus());
    expect(lit()).toContain("relation:walmart-amazon-competition");
    await happen(() => get("button", "Competition, 1").blur());
    expect(lit()).toEqual([]);
  });

  it("shows how lines tell what the article does not simply state, and shows it alone", async () => {
    const [first, ...others] = aStory().relations;
    if (!first) throw new Error("The story has lost its relations");
    const denied = { ...first, standing: { kind: "denied" } } as const;
    const doubtful = createStoryIndex(aStory({ relations: [denied, ...others] }));
    const { get, page, store } = await mountPart(doubtful, "en/", <Legend />);
    expect(page.querySelectorAll(".mark-strike")).toHaveLength(1);
    await press(get("button", "Denied, 1"));
    expect(store.getState().view.filter.only).toEqual(["standing.denied"]);
  });

  it("names an icon that an author gave, with its own drawing", async () => {
    const icons = [{ id: "cloud" as const, d: "M1 2L3 4" }];
    const { entities } = aStory();
    const cloudy = entities.map((one) =>
      one.id === "amazon" ? { ...one, icon: "cloud" as const } : one,
    );
    const withIcon = createStoryIndex(aStory({ icons, entities: cloudy }));
    const { get, store } = await mountPart(withIcon, "en/", <Legend />);
    const button = get("button", "Cloud, 1");
    expect(button.querySelector(".icon")?.getAttribute("d")).toBe("M1 2L3 4");
    await press(button);
    expect(store.getState().view.filter.only).toEqual(["icon.cloud"]);
  });

  it("strikes what is put away, counts what goes with it, and brings it back where it is pressed", async () => {
    const { get, store } = await mountPart(index, "en/?hide=person,work", <Legend />);
    expect(get("button", "Role, 0 of 1").dataset.away).toBe("true");
    await press(get("button", "Role, 0 of 1"));
    expect(store.getState().view.filter).toMatchObject({
      relationKinds: [],
      entityKinds: ["person"],
      only: ["role"],
    });
  });

  it("draws each line as the picture does, and offers nothing to press before the script but to be opened", async () => {
    const { page, all } = await mountPart(index, "en/", <Legend />, { isAlive: false });
    expect(all("button").map(textOf)).toEqual(["Key"]);
    expect(all("listitem").map(textOf)).toEqual([
      "All",
      "Partnership",
      "Competition",
      "Role",
      "Company",
      "Person",
    ]);
    for (const kind of ["partnership", "competition", "role"] as const) {
      const mark = page.querySelector(`svg.link[data-kind=${kind}] .mark`);
      expect(mark?.getAttribute("d")).toBe(kindTable.relation[kind].mark.d);
      expect(mark?.classList).toContain(`mark-${kindTable.relation[kind].mark.look}`);
    }
  });
});

describe("the legend of a story with kinds of its own", () => {
  const [partnership, competition, work] = aStory().relations;
  if (!partnership || !competition || !work) throw new Error("The story has lost its relations");
  const kinds = {
    entities: [{ id: "chief", over: "person" as const, name: { ar: "رئيس", en: "Chief" } }],
    relations: [
      {
        ...{ id: "bribe", over: "payment" as const, name: { ar: "رشوة", en: "Bribe" } },
        ...{ line: "dotted", mark: "accusation" },
      },
    ],
  };
  const own = createStoryIndex(
    aStory({
      kinds,
      entities: aStory().entities.map((one) =>
        one.kind === "person" ? { ...one, ownKind: "chief" } : one,
      ),
      relations: [
        partnership,
        { ...competition, ended: true },
        { ...work, kind: "payment", ownKind: "bribe" },
      ],
    }),
  );

  it.each([
    ["", ["رشوة، 1", "انتهت، 1", "رئيس، 1"]],
    ["en/", ["Bribe, 1", "Ended, 1", "Chief, 1"]],
  ])("/%s: names them, and what is over", async (address, names) => {
    const { page } = await mountPart(own, address, <Legend />);
    const all = [...page.querySelectorAll<HTMLElement>("[data-facet]")].map(nameOf);
    expect(all.filter((name) => names.includes(name))).toEqual(names);
  });

  it("draws an own line with its own mark, and what is over between brackets", async () => {
    const { get } = await mountPart(own, "en/", <Legend />);
    const bribe = get("button", "Bribe, 1");
    expect(bribe.querySelector(".line")?.getAttribute("stroke")).toBe("var(--ownership)");
    expect(bribe.querySelector(".line")?.getAttribute("stroke-linecap")).toBe("round");
    expect(bribe.querySelector(".mark")?.getAttribute("d")).toBe(
      kindTable.relation.accusation.mark.d,
    );
    expect(get("button", "Ended, 1").querySelectorAll(".mark-ended")).toHaveLength(1);
  });

  it("shows them alone, also at an address", async () => {
    const { get, store } = await mountPart(own, "en/?only=bribe,time.ended", <Legend />);
    expect(store.getState().view.filter.only).toEqual(["bribe", "time.ended"]);
    await press(get("button", "Chief, 1"));
    expect(store.getState().view.filter.only).toEqual(["bribe", "time.ended", "chief"]);
  });
});

describe("the controls", () => {
  it.each([
    ["", "أدوات الخريطة", ["تكبير", "تصغير", "عرض الخريطة كاملة"]],
    ["en/", "Graph tools", ["Zoom in", "Zoom out", "Zoom to fit"]],
  ] as const)(
    "/%s: zoom by single presses, and fit",
    async (address, group, [zoomIn, out, fit]) => {
      const { camera, ref } = aCamera();
      const { get } = await mountPart(index, address, <Controls camera={ref} />);
      expect(get("group", group)).toBeTruthy();
      await press(get("button", zoomIn));
      await press(get("button", out));
      const [[nearer = 0] = [], [farther = 0] = []] = camera.zoomBy.mock.calls;
      expect(nearer).toBeGreaterThan(1);
      expect(nearer * farther).toBeCloseTo(1);
      expect(camera.fit).not.toHaveBeenCalled();
      await press(get("button", fit));
      expect(camera.fit).toHaveBeenCalledOnce();
    },
  );

  it.each([
    ["", "تحريك الخريطة إلى ", ["أعلى", "أسفل", "اليسار", "اليمين"]],
    ["en/", "Move the graph ", ["up", "down", "left", "right"]],
  ] as const)(
    "/%s: move the picture to where they say, whichever way the page runs",
    async (address, move, ways) => {
      const { camera, ref } = aCamera();
      const { get } = await mountPart(index, address, <PanControls camera={ref} />);
      for (const way of ways) await press(get("button", `${move}${way}`));
      expect(camera.panBy.mock.calls.map((by) => by.map(Math.sign))).toEqual([
        [0, -1],
        [0, 1],
        [-1, 0],
        [1, 0],
      ]);
    },
  );

  it("fill the screen and leave it, as the button says", async () => {
    const fill = (element: Element | null) => async () => {
      Object.defineProperty(document, "fullscreenElement", { value: element, configurable: true });
      document.dispatchEvent(new Event("fullscreenchange"));
    };
    const [enter, leave] = [vi.fn(fill(document.body)), vi.fn(fill(null))];
    Object.assign(document.documentElement, { requestFullscreen: enter });
    Object.assign(document, { exitFullscreen: leave });
    const { get } = await mountPart(index, "en/", <Controls camera={aCamera().ref} />);
    await press(get("button", "Fill the screen"));
    expect(enter).toHaveBeenCalledOnce();
    await press(get("button", "Leave full screen"));
    expect(leave).toHaveBeenCalledOnce();
    expect(get("button", "Fill the screen")).toBeTruthy();
  });

  it("stay as they are where the browser refuses to fill the screen", async () => {
    const refused = vi.fn(() => Promise.reject(new Error("refused")));
    Object.assign(document.documentElement, { requestFullscreen: refused });
    const { get } = await mountPart(index, "en/", <Controls camera={aCamera().ref} />);
    await press(get("button", "Fill the screen"));
    expect(refused).toHaveBeenCalledOnce();
    expect(get("button", "Fill the screen")).toBeTruthy();
  });
});

describe("the notes", () => {
  it("keep silent while all is drawn", async () => {
    const { get } = await mountPart(index, "en/", <Notes drawn={{ tall: 4 }} listed={4} />);
    expect(textOf(get("status"))).toBe("");
  });

  it.each([
    ["", "أُخفي جزء من القصة.", "إظهار الكل"],
    ["en/", "Part of the story is hidden.", "Show all"],
  ])(
    "/%s: say that something is put away; one press brings it back and keeps the focus",
    async (address, hidden, clear) => {
      const filtered = `${address}?hide=competition,person,side.rival,standing.denied`;
      const { get, all, store } = await mountPart(
        index,
        filtered,
        <Notes drawn={{ tall: 2 }} listed={2} />,
      );
      expect(textOf(get("status"))).toBe(`${hidden} ${clear}`);
      get("button", clear).focus();
      await press(get("button", clear));
      const { filter } = store.getState().view;
      expect(Object.values(filter).flat()).toEqual([]);
      expect(all("button")).toEqual([]);
      expect(textOf(get("status"))).toBe("");
      expect(document.activeElement).toBe(get("status"));
    },
  );

  it.each([
    ["?only=competition,person", "المعروض: منافسة، شخص."],
    ["en/?only=competition,person", "Shown: Competition, Person."],
  ])("/%s: tell a screen reader what is shown alone", async (address, words) => {
    const { get, all } = await mountPart(index, address, <Notes drawn={{ tall: 4 }} listed={4} />);
    expect(textOf(get("status"))).toBe(words);
    expect(get("status").querySelector(".visually-hidden")).toBeTruthy();
    expect(all("button")).toEqual([]);
  });

  it.each([
    ["?hide=company", "لا يبقى شيء بهذه التصفية. اضغط على «إظهار الكل» لتظهر القصة كاملة."],
    ["en/?hide=company", "Nothing is left with this filter. Press “Show all” to see"],
  ])("/%s: say so where nothing is left", async (address, words) => {
    const { get, all } = await mountPart(index, address, <Notes drawn={{ tall: 0 }} listed={0} />);
    expect(textOf(get("status"))).toContain(words);
    expect(textOf(get("status"))).not.toMatch(/أُخفي|Part of the story/);
    expect(all("button")).toHaveLength(1);
  });

  it.each([
    ["", 241, "اسم واحد آخر في القائمة والبحث لا يظهر في الخريطة."],
    ["", 242, "اسمان آخران في القائمة والبحث لا يظهران في الخريطة."],
    ["", 300, "60 اسمًا آخر في القائمة والبحث لا يظهر في الخريطة."],
    ["en/", 241, "1 more name is in the list and in search, but not in the graph."],
    ["en/", 3000, "2,760 more names are in the list and in search, but not in the graph."],
  ])("/%s: of %i names, say how many are listed only", async (address, listed, words) => {
    const { get } = await mountPart(
      index,
      address,
      <Notes drawn={{ tall: 240 }} listed={listed} />,
    );
    expect(textOf(get("status"))).toBe(words);
  });
});
