import { fileURLToPath } from "node:url";
import { inSightOf, mostDrawn } from "../src/sight/shown.ts";
import { createStoryIndex } from "../src/story/storyIndex.ts";
import { aView } from "../src/story/view.ts";
import { buildSites, readBuild } from "./bench/buildSites.ts";
import { compileMade } from "./bench/compileMade.ts";
import { serveSites } from "./bench/serveSites.ts";
import { test as base, expect, isReady } from "./fixtures.ts";
import { cameraOf } from "./pictureOf.ts";
import { languages, readerOf } from "./reader.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const count = 300;

/** The page of a story of more names than a picture can hold. */
const test = base.extend<object, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, provide) => {
      const build = await readBuild(root);
      const sites = buildSites({ ...build, root }, [count]);
      const server = await serveSites(sites, build.assets);
      await provide(`${server.url}/${sites.at(-1)?.name}/page/`);
      server.close();
    },
    { scope: "worker" },
  ],
});

test.use({ viewport: { width: 1280, height: 800 } });
// One worker compiles the story.
test.describe.configure({ mode: "serial" });

for (const language of languages) {
  test(`${language}: a large story draws the neighbours of what is chosen, and leaves the camera where it is`, async ({
    page,
    address,
    axe,
  }) => {
    const index = createStoryIndex(compileMade(root, count).story);
    const { entities } = inSightOf(index, aView(language)).drawn;
    await page.goto(address);
    await isReady(page);
    if (language === "en") await page.getByRole("link", { name: /English/ }).click();
    const { picture, panel, t } = readerOf(page, language);
    const nodes = page.locator(".drawn .node");
    const scaleOf = async () => (await cameraOf(page))?.k;
    await expect(nodes).toHaveCount(mostDrawn);
    await expect(picture.getByText(t("putAway.text", { count: count - mostDrawn }))).toBeVisible();

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
    const pressable = await nodes.evaluateAll((all) =>
      all.flatMap((node) => {
        const box = node.querySelector(".shape")?.getBoundingClientRect();
        if (!box) return [];
        const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return met?.closest(".node") === node ? [node.getAttribute("data-id") ?? ""] : [];
      }),
    );
    const chosen = pressable.find((id) => withMore.has(id)) ?? "";
    await page.locator(`.drawn .node[data-id="${chosen}"] .shape`).click();
    await expect(panel.getByRole("heading", { level: 1 })).toContainText(
      index.entities.get(chosen)?.name[language] ?? "no name",
    );
    for (const id of new Set(neighboursOf(chosen))) {
      await expect(page.locator(`.drawn .node[data-id="${id}"]`)).toHaveCount(1);
    }
    await expect(nodes).toHaveCount(mostDrawn);
    await axe();
    expect(await scaleOf()).toBeCloseTo(1.96, 2);
  });
}
