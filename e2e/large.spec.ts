import "./bench/asInProduction.ts";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { canvases } from "../src/layout/geometry/canvas.ts";
import { capacities } from "../src/model/story/kinds.ts";
import { createStoryIndex, rankEntities } from "../src/model/story/storyIndex.ts";
import { aView, type View } from "../src/model/story/view.ts";
import { listViews } from "../src/model/view/listAddresses.ts";
import { mostOpened } from "../src/model/view/mostOpened.ts";
import { surroundingsOf } from "../src/model/view/surroundings.ts";
import { visibilityOf } from "../src/model/view/visibility.ts";
import { storyData } from "../src/site/pages/storyData.ts";
import {
  brotliSize,
  createWriter,
  heavyViews,
  readBuild,
  sampleViews,
  scriptsOf,
} from "./bench/buildSites.ts";
import { compileMade } from "./bench/compileMade.ts";
import { serveSites } from "./bench/serveSites.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { drawnIn } from "./highlightedIn.ts";
import { hiddenIn } from "./pictureOf.ts";
import { languages, readerOf } from "./reader.ts";

const count = 300;

/** The pages of a story of more names than a picture can hold, by the renderer of the last build. */
async function makePages() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { story } = compileMade(root, count);
  const build = await readBuild(root);
  const data = storyData(story, build.atlas);
  const index = createStoryIndex(story);
  const write = createWriter({ ...build, root }, story, data);
  const overview = write(aView("ar"));
  const site = { name: story.id, page: overview, limit: "", scripts: scriptsOf(index, data) };
  const server = await serveSites([site], build.assets);
  return { story, index, write, overview, server, address: `${server.url}/${story.id}/page/` };
}

let pages: Awaited<ReturnType<typeof makePages>>;

test.use({ viewport: { width: 1280, height: 800 } });
// One worker compiles the story.
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  // Where nothing is cached, the story is drawn here, on a machine that may be busy.
  test.setTimeout(400_000);
  pages = await makePages();
});

test.afterAll(() => pages?.server.close());

test("every page of a large story that shows a choice weighs what a page may, and so does its overview", () => {
  const { story, index, write, overview } = pages;
  const heavy = heavyViews(index, sampleViews(listViews(story))).map(write);
  // A host keeps thousands of them, as they are.
  expect(Math.max(...heavy.map((html) => Buffer.byteLength(html)))).toBeLessThanOrEqual(150_000);
  // Compressing takes half a second a page, and those that are the longest come out the heaviest.
  const weigh = (html: string) => brotliSize(html.replace(/<style>.*?<\/style>/s, ""));
  const longest = heavy.toSorted((a, b) => b.length - a.length).slice(0, 3);
  const heaviest = Math.max(...longest.map(weigh));
  expect(weigh(overview)).toBeLessThanOrEqual(32_000);
  expect(heaviest).toBeLessThanOrEqual(32_000);
  expect(heaviest).toBeGreaterThan(5_000);
});

/** The names that a view draws on a desk's stage, in order of the alphabet. */
function drawnOf(view: View): string[] {
  return [...visibilityOf(pages.index, view, "wide", surroundingsOf).drawn.entities].sort();
}

/** Where the names of the picture stand, in units, once nothing moves. */
async function placesIn(page: Page): Promise<Map<string, { x: number; y: number }>> {
  const read = () =>
    page
      .locator(".drawn .node")
      .evaluateAll((all) =>
        all.map((node): [string, string] => [
          node.getAttribute("data-id") ?? "",
          node.getAttribute("transform") ?? "",
        ]),
      );
  let last: [string, string][] = [];
  await expect
    .poll(async () => {
      const before = JSON.stringify(last);
      last = await read();
      return JSON.stringify(last) === before;
    })
    .toBe(true);
  return new Map(
    last.map(([id, transform]) => {
      const [x = Number.NaN, y = Number.NaN] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
      return [id, { x, y }];
    }),
  );
}

for (const language of languages) {
  test(`${language}: the overview draws the leads of a large story, a choice what is around it, and the way back the leads again`, async ({
    page,
    axe,
  }) => {
    const { index, address } = pages;
    await page.goto(address);
    await isReady(page);
    if (language === "en") await page.getByRole("link", { name: /English/ }).click();
    const { picture, panel, t } = readerOf(page, language);
    const leads = drawnOf(aView(language));
    expect(leads).toHaveLength(capacities.wide);
    expect(await drawnIn(page, "node")).toEqual(leads);
    await expect(
      picture.getByText(t("putAway.text", { count: count - leads.length })),
    ).toBeVisible();

    const [hub] = rankEntities(index);
    if (!hub) throw new Error("A story has names");
    await page.locator(`.drawn .node[data-id="${hub.id}"] .shape`).click();
    const around = drawnOf(aView(language, { kind: "entity", id: hub.id }));
    expect(around.some((id) => !leads.includes(id))).toBe(true);
    await expect.poll(() => drawnIn(page, "node")).toEqual(around);
    await expect.poll(() => hiddenIn(page.locator("html"), around)).toEqual([]);
    // The language changes words and direction alone, which other files ask axe about.
    if (language === "ar") await axe();

    await panel.locator(".back").click();
    await expect.poll(() => drawnIn(page, "node")).toEqual(leads);
  });
}

test("opening a name draws more of its neighbours, the address says so, and the way back takes them away", async ({
  page,
}) => {
  const { index, address } = pages;
  const [hub] = rankEntities(index);
  const view = aView("ar", { kind: "entity", id: hub?.id ?? "" });
  await page.goto(address);
  await isReady(page);
  await page.locator(`.drawn .node[data-id="${hub?.id}"] .shape`).click();
  await expect.poll(() => drawnIn(page, "node")).toEqual(drawnOf(view));
  const { panel, t } = readerOf(page, "ar");
  const all = (index.relationsOf.get(hub?.id ?? "") ?? []).length - (drawnOf(view).length - 1);
  const some = Math.min(all, mostOpened);
  await panel.getByRole("link", { name: t("near.more", { some, all }) }).click();
  const opened = drawnOf({ ...view, opened: [hub?.id ?? ""] });
  expect(opened.length).toBe(drawnOf(view).length + some);
  await expect.poll(() => drawnIn(page, "node")).toEqual(opened);
  await expect(page).toHaveURL(new RegExp(`open=${hub?.id}$`));
  await page.goBack();
  await expect.poll(() => drawnIn(page, "node")).toEqual(drawnOf(view));
});

test("from one name to the next, the names that stay move a small part of the stage", async ({
  page,
}) => {
  const { index, address } = pages;
  const [hub] = rankEntities(index);
  await page.goto(address);
  await isReady(page);
  await page.locator(`.drawn .node[data-id="${hub?.id}"] .shape`).click();
  const view = aView("ar", { kind: "entity", id: hub?.id ?? "" });
  await expect.poll(() => drawnIn(page, "node")).toEqual(drawnOf(view));
  const before = await placesIn(page);
  const next = drawnOf(view).find((id) => id !== hub?.id) ?? "";
  const after = aView("ar", { kind: "entity", id: next });
  await page.locator(`.drawn .node[data-id="${next}"] .shape`).click();
  await expect.poll(() => drawnIn(page, "node")).toEqual(drawnOf(after));
  const moves = [...(await placesIn(page))].flatMap(([id, { x, y }]) => {
    // What is chosen comes to the middle.
    const from = id === next ? undefined : before.get(id);
    return from ? [Math.hypot(x - from.x, y - from.y)] : [];
  });
  expect(moves.length).toBeGreaterThan(0);
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  expect(mean).toBeLessThan(canvases.wide.width / 4);
});
