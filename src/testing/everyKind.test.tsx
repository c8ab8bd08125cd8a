// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { copyPicture } from "../app/share/picture/copyPicture.ts";
import { wordingOf } from "../i18n/allWords.ts";
import ar from "../i18n/ar.json" with { type: "json" };
import en from "../i18n/en.json" with { type: "json" };
import { compareEntities } from "../model/graph/compareEntities.ts";
import { findPaths, tellPath } from "../model/graph/findPaths.ts";
import { createSearch } from "../model/search/searchStory.ts";
import { iconIds } from "../model/story/iconTable.ts";
import { kindIcons } from "../model/story/kindIcons.ts";
import { entityKinds, forms, relationKinds } from "../model/story/kinds.ts";
import { kindTable } from "../model/story/kindTable.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import { aView } from "../model/story/view.ts";
import { writeSchemas } from "../site/build/writeSchemas.ts";
import { exportStory } from "../site/exports/exportStory.ts";
import { structuredData } from "../site/head/structuredData.ts";
import { printSheet } from "../site/pages/printSheet.ts";
import { renderPage } from "../site/pages/renderPage.tsx";
import { readCardColors } from "../site/socialCards/cardColors.ts";
import { cardSvg } from "../site/socialCards/cardSvg.ts";
import { breakStory, compileFiles } from "./aStorySource.ts";

/** Two kinds that the project does not have: what a new kind takes is these entries and their words. */
const { club, clubIcon, feud, words } = vi.hoisted(() => ({
  club: {
    shape: "sheet",
  },
  clubIcon: { lucide: "Shield", d: "M1 2L3 4z" },
  feud: {
    isSymmetric: true,
    role: "against",
    isCamp: false,
    tone: "use",
    line: { width: 2.7, dashes: "7 5", cap: "round" },
    mark: { look: "open", d: "M-1,-2L3,4" },
  },
  words: { ar: { club: "نادٍ", feud: "خصومة" }, en: { club: "Club", feud: "Feud" } },
}));

vi.mock("../model/story/kindTable.ts", async (load) => {
  const real = await load<typeof import("../model/story/kindTable.ts")>();
  const { entity, relation } = real.kindTable;
  return { ...real, kindTable: { entity: { ...entity, club }, relation: { ...relation, feud } } };
});
vi.mock("../model/story/kindIcons.ts", async (load) => {
  const { kindIcons } = await load<typeof import("../model/story/kindIcons.ts")>();
  return { kindIcons: { ...kindIcons, club: clubIcon } };
});
vi.mock("../site/head/schemaTypes.ts", async (load) => {
  const { schemaTypes } = await load<typeof import("../site/head/schemaTypes.ts")>();
  return { schemaTypes: { ...schemaTypes, club: "SportsTeam" } };
});
vi.mock("../i18n/ar.json", async (load) => {
  const { default: real } = await load<{ default: typeof import("../i18n/ar.json") }>();
  const entityKind = { ...real.entityKind, club: words.ar.club };
  return {
    default: { ...real, entityKind, relationKind: { ...real.relationKind, feud: words.ar.feud } },
  };
});
vi.mock("../i18n/en.json", async (load) => {
  const { default: real } = await load<{ default: typeof import("../i18n/en.json") }>();
  const entityKind = { ...real.entityKind, club: words.en.club };
  return {
    default: { ...real, entityKind, relationKind: { ...real.relationKind, feud: words.en.feud } },
  };
});

const root = join(import.meta.dirname, "../..");
const tokens = readFileSync(join(root, "src/app/ui/tokens.css"), "utf8");
const tools = {
  colors: readCardColors(tokens),
  measure: (text: string, size: number) => text.length * size * 0.5,
};

/** Walmart and Amazon have a feud, and Amazon is a club. */
function aStoryOfNewKinds() {
  const text = breakStory('"kind": "competition"', '"kind": "feud"');
  const amazon = text.indexOf('"id": "amazon"');
  const story = text.slice(0, amazon) + text.slice(amazon).replace('"company"', '"club"');
  const compiled = compileFiles({ story });
  if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
  return compiled.story;
}

const story = aStoryOfNewKinds();
const index = createStoryIndex(story);
const feudId = "walmart-amazon-competition";

/** The elements of a text of HTML or SVG. */
function elementsOf(text: string, selector: string): Element[] {
  const box = document.createElement("div");
  // Our own output, and no other text.
  box.innerHTML = text;
  return [...box.querySelectorAll(selector)];
}

const lookOf = (line: Element | undefined) =>
  ["stroke", "stroke-width", "stroke-dasharray", "stroke-linecap"].map((name) =>
    line?.getAttribute(name),
  );
const feudLook = ["var(--use)", "2.7", "7 5", "round"];

describe("a kind that is added to the table", () => {
  it("is a kind of the format, in both schemas", () => {
    expect(entityKinds).toContain("club");
    expect(relationKinds).toContain("feud");
    const { source, compiled } = writeSchemas();
    for (const schema of [source, compiled]) {
      expect(schema).toContain('"club"');
      expect(schema).toContain('"feud"');
    }
    expect(source).toContain("a feud, either");
    expect(story.relations.find(({ id }) => id === feudId)?.symmetric).toBe(true);
  });

  it("is drawn in the picture, where its line has its look and its mark", () => {
    const { body } = renderPage(story, "en/", "../");
    const [line] = elementsOf(body, '.drawn [data-kind="feud"] .line');
    expect(lookOf(line)).toEqual(feudLook);
    expect(line?.getAttribute("marker-mid")).toBe("url(#mark-feud-main)");
    const [mark] = elementsOf(body, "#mark-feud-main > .mark-open");
    expect(mark?.getAttribute("d")).toBe(feud.mark.d);
    expect(mark?.getAttribute("color")).toBe("var(--use)");
    expect(elementsOf(body, '.node[data-kind="club"] > rect.shape')).toHaveLength(forms.length);
    const [icon] = elementsOf(body, '.node[data-kind="club"] > .icon');
    expect(icon?.getAttribute("d")).toBe(clubIcon.d);
    expect(elementsOf(body, '.node[data-kind="club"]')[0]?.getAttribute("aria-label")).toContain(
      "Club",
    );
  });

  it.each(["ar", "en"] as const)("stands in the key, the filter and the cards (%s)", (language) => {
    const prefix = language === "ar" ? "" : "en/";
    const { body } = renderPage(story, `${prefix}list/`, "../");
    const item = elementsOf(body, ".legend li").find(
      ({ textContent }) => textContent === words[language].feud,
    );
    expect(lookOf(item?.querySelector(".line") ?? undefined)).toEqual(feudLook);
    expect(item?.querySelector(".mark")?.getAttribute("d")).toBe(feud.mark.d);
    for (const kind of ["feud", "club"] as const) {
      const [toggle] = elementsOf(body, `.toggle[data-kind="${kind}"]`);
      expect(toggle?.textContent).toContain(words[language][kind]);
    }
    const card = renderPage(story, `${prefix}relation/${feudId}/`, "../../").body;
    const [heading] = elementsOf(card, '.kind-heading[data-kind="feud"]');
    expect(heading?.textContent).toBe(words[language].feud);
    expect(heading?.getAttribute("style")).toBe("--kind:var(--use)");
    const [label] = elementsOf(card, '.link-label[data-kind="feud"]');
    expect(label?.getAttribute("fill")).toBe("var(--use)");
    const entity = renderPage(story, `${prefix}entity/amazon/`, "../../").body;
    const [eyebrow] = elementsOf(entity, ".card > .eyebrow");
    expect(eyebrow?.textContent).toBe(words[language].club);
    expect(eyebrow?.querySelector(".icon")?.getAttribute("d")).toBe(clubIcon.d);
  });

  it("is found by its word", () => {
    const search = createSearch(index, wordingOf("en"));
    expect(JSON.stringify(search("Club"))).toContain("amazon");
  });

  it("stands on social cards, in its colour, with its dashes, mark, outline and icon", () => {
    const card = cardSvg(index, aView("en", { kind: "relation", id: feudId }), tools);
    const color = tools.colors("use");
    expect(color).toMatch(/^#/);
    expect(card).toContain(`${words.en.feud}\u2069</text>`);
    const lines = elementsOf(card, `path[stroke="${color}"][stroke-dasharray][stroke-linecap]`);
    expect(lines).toHaveLength(1);
    expect(elementsOf(card, `path[d="${feud.mark.d}"]`)).toHaveLength(1);
    expect(elementsOf(card, `path[d="${clubIcon.d}"]`)).toHaveLength(1);
    expect(elementsOf(card, "g[fill] > rect")).toHaveLength(1);
    const entity = cardSvg(index, aView("ar", { kind: "entity", id: "amazon" }), tools);
    expect(entity).toContain(words.ar.club);
  });

  it("stands on paper", () => {
    const sheet = printSheet(index, null, story.languages);
    const [heading] = elementsOf(sheet, '.print-kind[data-kind="feud"]');
    expect(heading?.textContent).toBe(`${words.ar.feud}${words.en.feud}`);
    expect(lookOf(heading?.querySelector(".line") ?? undefined)).toEqual(feudLook);
    expect(heading?.querySelector(".mark-open")?.getAttribute("d")).toBe(feud.mark.d);
  });

  it("goes into every export that names kinds, and to search engines", () => {
    const files = exportStory(story).filter(({ name }) =>
      /entities\.csv|relations\.csv|gexf|graphml|jgf|cytoscape/.test(name),
    );
    expect(files).toHaveLength(6);
    for (const { name, text } of files) {
      expect(text, name).toMatch(name.includes("entities") ? /\bclub\b/ : /\bfeud\b/);
    }
    const facts = { title: "", description: "" };
    const page = structuredData(index, aView("en", { kind: "entity", id: "amazon" }), facts);
    expect(page.mainEntity).toMatchObject({ "@type": "SportsTeam" });
  });

  it("has its role on paths and in comparisons", () => {
    const [path = []] = findPaths(index, "microsoft", "amazon").paths;
    expect(tellPath(path).map(({ tone }) => tone)).toEqual(["with", "against"]);
    expect(compareEntities(index, "microsoft", "amazon").against.map(({ id }) => id)).toEqual([
      feudId,
    ]);
  });

  describe("in a saved picture", () => {
    beforeAll(() => {
      Object.defineProperty(SVGElement.prototype, "viewBox", {
        configurable: true,
        get: () => ({ baseVal: { width: 540, height: 480 } }),
      });
    });
    afterEach(() => document.body.replaceChildren());

    it("is copied with its line and mark, and stands in the key", () => {
      // Our own output, and no other text.
      document.body.innerHTML = renderPage(story, "en/", "../").body;
      const { svg, legend } = copyPicture(540);
      const line = svg.querySelector('.drawn [data-kind="feud"] .line');
      expect(lookOf(line ?? undefined)).toEqual(feudLook);
      expect(line?.nextElementSibling?.getAttribute("d")).toBe(feud.mark.d);
      expect(line?.nextElementSibling?.getAttribute("color")).toBe("var(--use)");
      const item = legend.find(({ textContent }) => textContent.trim() === words.en.feud);
      expect(lookOf(item?.querySelector(".line") ?? undefined)).toEqual(feudLook);
      expect(item?.querySelector(".mark")?.getAttribute("d")).toBe(feud.mark.d);
    });
  });
});

describe("every kind of the table", () => {
  const guide = readFileSync(join(root, "data/README.md"), "utf8");
  const listed = (of: string) =>
    guide.slice(guide.indexOf(`- **${of}** \`kind\``)).split("\n- ")[0];

  it.each(entityKinds)("%s has its words, and the guide for authors names it", (kind) => {
    for (const tree of [ar, en]) expect(tree.entityKind[kind]).toMatch(/\S/);
    if (kind in words.en) return;
    expect(listed("entity")).toMatch(new RegExp(`\\b${kind}\\b`));
  });

  it.each(relationKinds)("%s has its words and its colour, and the guide names it", (kind) => {
    for (const tree of [ar, en]) expect(tree.relationKind[kind]).toMatch(/\S/);
    expect(tokens).toMatch(
      new RegExp(`--${kindTable.relation[kind].tone}: light-dark\\(#[0-9a-f]{6}, #[0-9a-f]{6}\\);`),
    );
    if (kind in words.en) return;
    expect(listed("relation")).toMatch(new RegExp(`\\b${kind}\\b`));
  });

  it("differs from the others in form: marks, and outlines with icons", () => {
    const marks = relationKinds.map((kind) => kindTable.relation[kind].mark.d);
    expect(new Set(marks).size).toBe(relationKinds.length);
    const outlines = entityKinds.map((kind) => kindIcons[kind].d);
    expect(new Set(outlines).size).toBe(entityKinds.length);
  });

  it("has words for no other", () => {
    for (const tree of [ar, en]) {
      expect(Object.keys(tree.entityKind).sort()).toEqual(entityKinds.toSorted());
      expect(Object.keys(tree.relationKind).sort()).toEqual(relationKinds.toSorted());
    }
  });

  it("is named by no rule of the style sheets: the table says how a kind looks", () => {
    const sheets = ["graph/links.css", "graph/graph.css", "graph/forced.css", "panel/evidence.css"];
    for (const sheet of sheets) {
      expect(readFileSync(join(root, "src/app", sheet), "utf8"), sheet).not.toMatch(/data-kind=/);
    }
  });
});

describe("every icon of the table", () => {
  const guide = readFileSync(join(root, "data/README.md"), "utf8");

  it.each(iconIds)("%s is named in the guide for authors", (id) => {
    const listed = guide.slice(guide.indexOf("- **entity** `icon`")).split("\n- ")[0];
    expect(listed).toMatch(new RegExp(`\\b${id}\\b`));
  });
});
