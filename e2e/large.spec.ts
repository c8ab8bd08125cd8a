import "./bench/asInProduction.ts";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { createStoryIndex } from "../src/model/story/storyIndex.ts";
import { aView } from "../src/model/story/view.ts";
import { listViews } from "../src/model/view/listAddresses.ts";
import { visibilityOf } from "../src/model/view/visibility.ts";
import { storyData } from "../src/site/pages/storyData.ts";
import {
  brotliSize,
  createWriter,
  heavyViews,
  readBuild,
  sampleViews,
} from "./bench/buildSites.ts";
import { compileMade } from "./bench/compileMade.ts";
import { serveSites } from "./bench/serveSites.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { drawnIn } from "./highlightedIn.ts";
import { cameraOf, hiddenIn } from "./pictureOf.ts";
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
  const site = { name: story.id, page: overview, limit: "", scripts: data.scripts };
  const server = await serveSites([site], build.assets);
  return { story, index, write, overview, server, address: `${server.url}/${story.id}/page/` };
}

let pages: Awaited<ReturnType<typeof makePages>>;

test.use({ viewport: { width: 1280, height: 800 } });
// One worker compiles the story.
test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  pages = await makePages();
});

test.afterAll(() => pages?.server.close());

test("every page of a large story that shows a choice weighs what a page may, and so does its overview", () => {
  const { story, index, write, overview } = pages;
  const heavy = heavyViews(index, sampleViews(listViews(story))).map(write);
  // Compressing takes half a second a page, and those that are the longest come out the heaviest.
  const weigh = (html: string) => brotliSize(html.replace(/<style>.*?<\/style>/s, ""));
  const longest = heavy.toSorted((a, b) => b.length - a.length).slice(0, 3);
  const heaviest = Math.max(...longest.map(weigh));
  expect(weigh(overview)).toBeLessThanOrEqual(32_000);
  expect(heaviest).toBeLessThanOrEqual(32_000);
  expect(heaviest).toBeGreaterThan(10_000);
});

/** Counts how often the camera sets out from now on. */
function countDepartures(page: Page): Promise<void> {
  return page.locator(".picture").evaluate((picture) => {
    let count = 0;
    new MutationObserver(() => {
      if (picture.hasAttribute("data-camera")) count += 1;
      document.documentElement.dataset.departures = String(count);
    }).observe(picture, { attributeFilter: ["data-camera"] });
  });
}

test("a choice moves the camera of a large story once, although other names come", async ({
  page,
}) => {
  const { index, address } = pages;
  const { entities } = visibilityOf(index, aView("ar"), "tall").drawn;
  await page.goto(address);
  await isReady(page);
  const chosen = [...entities].find((id) =>
    (index.relationsOf.get(id) ?? []).some(
      ({ source, target }) => !entities.has(source) || !entities.has(target),
    ),
  );
  expect(chosen, "a name with neighbours that are not drawn").toBeDefined();
  const before = await drawnIn(page, "node");
  await countDepartures(page);
  // In a crowd others may lie above it.
  await page.locator(`.drawn .node[data-id="${chosen}"]`).dispatchEvent("click");
  const html = page.locator("html");
  const isAtRest = () => expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
  await expect(html).toHaveAttribute("data-departures", "1");
  await expect.poll(() => drawnIn(page, "node")).not.toEqual(before);
  await isAtRest();
  const scale = await page
    .locator(".nodes")
    .evaluate((nodes) => Number(getComputedStyle(nodes).getPropertyValue("--k")));
  expect(scale).toBeCloseTo((await cameraOf(page))?.k ?? 0, 5);
  expect(scale).toBeGreaterThan(1.2);

  // Back to the whole: the other way, and once as well.
  await readerOf(page, "ar").panel.locator(".back").click();
  await expect(html).toHaveAttribute("data-departures", "2");
  await expect.poll(() => drawnIn(page, "node")).toEqual(before);
  await isAtRest();
  await expect(html).toHaveAttribute("data-departures", "2");
});

for (const language of languages) {
  test(`${language}: a large story draws the neighbours of what is chosen, as near as the reader had come`, async ({
    page,
    axe,
  }) => {
    const { index, address } = pages;
    const { entities } = visibilityOf(index, aView(language), "tall").drawn;
    await page.goto(address);
    await isReady(page);
    if (language === "en") await page.getByRole("link", { name: /English/ }).click();
    const { picture, panel, t } = readerOf(page, language);
    const nodes = page.locator(".drawn .node");
    const scaleOf = async () => (await cameraOf(page))?.k;
    await expect(nodes).toHaveCount(entities.size);
    await expect(
      picture.getByText(t("putAway.text", { count: count - entities.size })),
    ).toBeVisible();

    // Near enough that the camera need come no nearer to a name.
    for (const scale of [1.4, 1.96]) {
      await picture.getByRole("button", { name: t("graph.zoomIn"), exact: true }).click();
      await expect.poll(scaleOf).toBeCloseTo(scale, 2);
    }

    const neighboursOf = (id: string) =>
      (index.relationsOf.get(id) ?? []).flatMap(({ source, target }) => [source, target]);
    const withMore = new Set(
      [...entities].filter((id) => neighboursOf(id).some((near) => !entities.has(near))),
    );
    const ids = await nodes.evaluateAll((all) => all.map((node) => node.getAttribute("data-id")));
    const seen = ids.filter((id) => id !== null);
    const hidden = await hiddenIn(page.locator("html"), seen);
    const chosen = seen.find((id) => withMore.has(id) && !hidden.includes(id)) ?? "";
    expect(chosen, "a name with neighbours that are not drawn").not.toBe("");
    await page.locator(`.drawn .node[data-id="${chosen}"] .shape`).click();
    await expect(panel.getByRole("heading", { level: 1 })).toContainText(
      index.entities.get(chosen)?.name[language] ?? "no name",
    );
    for (const id of new Set(neighboursOf(chosen))) {
      await expect(page.locator(`.drawn .node[data-id="${id}"]`)).toHaveCount(1);
    }
    await expect(nodes).toHaveCount(entities.size);
    // The language changes words and direction alone, which other files ask axe about.
    if (language === "ar") await axe();
    expect(await scaleOf()).toBeCloseTo(1.96, 2);
    expect(await hiddenIn(page.locator("html"), [chosen])).toEqual([]);
  });
}
