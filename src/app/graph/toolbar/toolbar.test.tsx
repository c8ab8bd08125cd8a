// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { kindTable } from "../../../model/story/kindTable.ts";
import { createStoryIndex } from "../../../model/story/storyIndex.ts";
import { aStory } from "../../../testing/aStory.ts";
import { happen, mountPart, nameOf, press, textOf } from "../../mountPart.tsx";
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
    ["", "مفتاح الخريطة", ["شراكة وتعاون، 1", "منافسة، 1", "مناصب ومقابلات، 1"]],
    ["en/", "Key", ["Partnership, 1", "Competition, 1", "Roles and interviews, 1"]],
  ])(
    "/%s: names the kinds that the story has, and how many of each",
    async (address, name, kinds) => {
      const { get, all } = await mountPart(index, address, <Legend />);
      expect(get("list", name)).toBeTruthy();
      expect(all("button").map(nameOf)).toEqual(kinds);
      expect(all("button").map(({ ariaPressed }) => ariaPressed)).toEqual(["true", "true", "true"]);
    },
  );

  it.each([
    ["", "منافسة، 1", "منافسة، 0 من 1"],
    ["en/", "Competition, 1", "Competition, 0 of 1"],
  ])(
    "/%s: a press puts a kind away and says how many are left, another brings it back",
    async (address, whole, none) => {
      const { get, store } = await mountPart(index, address, <Legend />);
      await press(get("button", whole));
      expect(store.getState().view.filter.relationKinds).toEqual(["competition"]);
      expect(store.getState().move).toBe("filter");
      expect(get("button", none).ariaPressed).toBe("false");
      await press(get("button", none));
      expect(store.getState().view.filter.relationKinds).toEqual([]);
      expect(get("button", whole).ariaPressed).toBe("true");
    },
  );

  it("brings a kind back that is pressed twice before it is drawn anew", async () => {
    const { get, store } = await mountPart(index, "en/", <Legend />);
    const button = get("button", "Competition, 1");
    await happen(() => {
      button.click();
      button.click();
    });
    expect(store.getState().view.filter.relationKinds).toEqual([]);
  });

  it("shows how lines tell what the article does not simply state, and puts it away", async () => {
    const [first, ...others] = aStory().relations;
    if (!first) throw new Error("The story has lost its relations");
    const denied = { ...first, standing: { kind: "denied" } } as const;
    const doubtful = createStoryIndex(aStory({ relations: [denied, ...others] }));
    const { get, page, store } = await mountPart(doubtful, "en/", <Legend />);
    expect(page.querySelectorAll(".mark-strike")).toHaveLength(1);
    await press(get("button", "Denied, 1"));
    expect(store.getState().view.filter.standings).toEqual(["denied"]);
  });

  it("keeps what else is put away, and counts what goes with it", async () => {
    const { get, store } = await mountPart(index, "en/?hide=person,work", <Legend />);
    expect(get("button", "Roles and interviews, 0 of 1").ariaPressed).toBe("false");
    await press(get("button", "Roles and interviews, 0 of 1"));
    expect(store.getState().view.filter).toMatchObject({
      relationKinds: [],
      entityKinds: ["person"],
    });
    expect(get("button", "Roles and interviews, 0 of 1").ariaPressed).toBe("true");
  });

  it("draws each line as the picture does, and offers nothing to press before the script", async () => {
    const { page, all } = await mountPart(index, "en/", <Legend />, { isAlive: false });
    expect(all("button")).toEqual([]);
    expect(all("listitem").map(textOf)).toEqual([
      "Partnership",
      "Competition",
      "Roles and interviews",
    ]);
    for (const kind of ["partnership", "competition", "work"] as const) {
      const mark = page.querySelector(`svg.link[data-kind=${kind}] .mark`);
      expect(mark?.getAttribute("d")).toBe(kindTable.relation[kind].mark.d);
      expect(mark?.classList).toContain(`mark-${kindTable.relation[kind].mark.look}`);
    }
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
    const { get } = await mountPart(index, "en/", <Notes drawn={4} listed={4} />);
    expect(textOf(get("status"))).toBe("");
  });

  it.each([
    ["", "أُخفي جزء من القصة.", "إظهار الكل"],
    ["en/", "Part of the story is hidden.", "Show all"],
  ])(
    "/%s: say that something is put away; one press brings it back and keeps the focus",
    async (address, hidden, clear) => {
      const filtered = `${address}?hide=competition,person,side.rival,standing.denied`;
      const { get, all, store } = await mountPart(index, filtered, <Notes drawn={2} listed={2} />);
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
    ["?hide=company", "لا يبقى شيء بهذه التصفية. اضغط على «إظهار الكل» لتظهر القصة كاملة."],
    ["en/?hide=company", "Nothing is left with this filter. Press “Show all” to see"],
  ])("/%s: say so where nothing is left", async (address, words) => {
    const { get, all } = await mountPart(index, address, <Notes drawn={0} listed={0} />);
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
    const { get } = await mountPart(index, address, <Notes drawn={240} listed={listed} />);
    expect(textOf(get("status"))).toBe(words);
  });
});
