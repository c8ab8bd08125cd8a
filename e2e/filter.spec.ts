import type { Locator, Page } from "@playwright/test";
import { applyFilter, emptyFilter } from "../src/model/story/filter.ts";
import { entityKinds, type RelationKind } from "../src/model/story/kinds.ts";
import { index } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { allEntities, allRelations, drawnIn } from "./highlightedIn.ts";
import { pathIn, type Reader } from "./reader.ts";

function legendItem({ picture, t }: Reader, kind: RelationKind): Locator {
  return picture
    .getByRole("list", { name: t("graph.legend") })
    .getByRole("button", { name: t(`relationKind.${kind}`) });
}

function totalOf(kind: RelationKind): number {
  return index.story.relations.filter((relation) => relation.kind === kind).length;
}

const withoutRivals = applyFilter(index, { ...emptyFilter, relationKinds: ["competition"] });
const withoutPeople = applyFilter(index, { ...emptyFilter, entityKinds: ["person"] });
const nothing = `?hide=${entityKinds.join(",")}`;

/** Expects the note below every label, where the rivalries are put away. */
async function isBelowEveryLabel(page: Page, note: Locator): Promise<void> {
  await expect(note).toBeVisible();
  await expect.poll(() => drawnIn(page, "link")).toEqual([...withoutRivals.relations].sort());
  const { y: top = 0 } = (await note.boundingBox()) ?? {};
  const bottoms = await page
    .locator(".drawn .label")
    .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().bottom));
  expect(bottoms).toHaveLength(withoutRivals.entities.size);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(top);
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: what is put away is away everywhere, from the legend and from the list's own groups`, {
    tag,
  }, async ({ open, axe }) => {
    const reader = await open(language, "list/");
    const { page, panel, t } = reader;

    await test.step("pressing a kind in the legend puts it away everywhere, and again brings it back", async () => {
      const item = legendItem(reader, "competition");
      const name = t("relationKind.competition");
      const all = totalOf("competition");
      await expect(item).toHaveAccessibleName(t("filter.toggle", { name, count: String(all) }));
      await item.click();
      await expect(page).toHaveURL(pathIn(language, "list/?hide=competition"));
      await expect(item).toHaveAttribute("aria-pressed", "false");
      const none = t("filter.count", { shown: 0, all });
      await expect(item).toHaveAccessibleName(t("filter.toggle", { name, count: none }));
      await expect.poll(() => drawnIn(page, "link")).toEqual([...withoutRivals.relations].sort());
      await expect.poll(() => drawnIn(page, "node")).toEqual([...withoutRivals.entities].sort());
      const rows = panel.getByRole("list", { name: t("list.relations") }).getByRole("listitem");
      await expect(rows).toHaveCount(withoutRivals.relations.size);
      const heading = `${t("list.relations")} ${withoutRivals.relations.size}`;
      await expect(panel.getByRole("heading", { name: heading })).toBeVisible();
      await axe();
      await item.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "list/"));
      await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
      await expect(item).toBeFocused();
    });

    await test.step("the list's own groups filter by kind of name, side and standing", async () => {
      await panel.getByText(t("filter.title"), { exact: true }).click();
      const toggle = (group: "entityKinds" | "sides" | "standings", name: string) =>
        panel.getByRole("group", { name: t(`filter.${group}`) }).getByRole("button", { name });
      const amazon = index.story.sides.find(({ id }) => id === "amazon")?.name[language] ?? "";
      await toggle("sides", amazon).click();
      await expect(page).toHaveURL(pathIn(language, "list/?hide=side.amazon"));
      await expect(toggle("sides", amazon)).toHaveAttribute("aria-pressed", "false");
      await expect(toggle("sides", amazon)).toBeFocused();
      await axe();
      await toggle("entityKinds", t("entityKind.person")).click();
      await toggle("standings", t("filter.standing.planned")).click();
      await expect(page).toHaveURL(
        pathIn(language, "list/?hide=person,side.amazon,standing.planned"),
      );
      const left = applyFilter(index, {
        ...emptyFilter,
        entityKinds: ["person"],
        sides: ["amazon"],
        standings: ["planned"],
      });
      await expect.poll(() => drawnIn(page, "link")).toEqual([...left.relations].sort());
      await panel.getByRole("button", { name: t("filter.clear") }).click();
      await expect(page).toHaveURL(pathIn(language, "list/"));
      await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
    });
  });

  test(`${language}: an address that puts something away says so`, {
    tag,
  }, async ({ open, axe }) => {
    await test.step("the note of what is put away stands below every label", async () => {
      const { page, picture } = await open(language, "?hide=competition");
      await isBelowEveryLabel(page, picture.getByRole("status"));
    });

    await test.step("names that are put away are no links in the article, whose words stay", async () => {
      const { page, panel, t } = await open(language, "article/?hide=person");
      await expect.poll(() => drawnIn(page, "node")).toEqual([...withoutPeople.entities].sort());
      const article = panel.getByRole("article", { name: t("article.title") });
      const hrefs = await article
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      const named = hrefs.map((href) => /entity\/([^/]+)\//.exec(href)?.[1] ?? href);
      expect([...new Set(named)].sort()).toEqual([...withoutPeople.entities].sort());
      const [lore] = index.entities.get("marc-lore")?.mentions ?? [];
      await expect(article).toContainText(lore ? index.text.slice(lore) : "no mention");
      await axe();
    });
  });

  test(`${language}: where nothing is left the page says so, and one button brings all back`, {
    tag,
  }, async ({ open, axe }) => {
    for (const address of ["", "list/", "article/"]) {
      await test.step(`/${address}`, async () => {
        const { page, panel, picture, t } = await open(language, `${address}${nothing}`);
        const note = picture.getByRole("status");
        await expect(note).toContainText(t("filter.nothing"));
        await expect(note).toContainText(t("filter.nothingHelp"));
        await expect.poll(() => drawnIn(page, "node")).toEqual([]);
        await expect(panel.getByRole("navigation", { name: t("tab.label") })).toBeVisible();
        await axe();
        await note.getByRole("button", { name: t("filter.clear") }).click();
        await expect(page).toHaveURL(pathIn(language, address));
        await expect.poll(() => drawnIn(page, "node")).toEqual(allEntities);
        await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
      });
    }
  });
}

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: what is put away outlasts a reload, and is undone by a button and by Back`, {
    tag,
  }, async ({ open }) => {
    const reader = await open(language, "?hide=competition");
    const { page, picture, t } = reader;
    const note = picture.getByRole("status");

    await test.step("the note of what is put away stands below every label", async () => {
      await isBelowEveryLabel(page, note);
    });

    await test.step("the button that clears leaves the keyboard's place in the page", async () => {
      const clear = note.getByRole("button", { name: t("filter.clear") });
      await clear.press("Enter");
      await expect(clear).toBeHidden();
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    });

    await test.step("what is put away stays away on reload, and Back undoes it", async () => {
      await expect(page).toHaveURL(pathIn(language, ""));
      await legendItem(reader, "competition").click();
      await legendItem(reader, "work").click();
      await expect(page).toHaveURL(pathIn(language, "?hide=competition,work"));
      const both = applyFilter(index, { ...emptyFilter, relationKinds: ["competition", "work"] });
      await page.reload();
      await isReady(page);
      await expect.poll(() => drawnIn(page, "link")).toEqual([...both.relations].sort());
      await expect(legendItem(reader, "work")).toHaveAttribute("aria-pressed", "false");
      await page.goBack();
      await expect.poll(() => drawnIn(page, "link")).toEqual([...withoutRivals.relations].sort());
      await page.goBack();
      await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
    });
  });

  test(`${language}: what is left finds its place in one short movement, in none under reduced motion`, {
    tag,
  }, async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const reader = await open(language, "");
    await page.evaluate(() => {
      let stations = 0;
      const watch = new MutationObserver((changes) => {
        stations += changes.length;
        document.documentElement.dataset.stations = String(stations);
      });
      const viewport = document.querySelector(".viewport");
      if (viewport) watch.observe(viewport, { attributeFilter: ["transform"] });
    });
    const kinds = ["partnership", "competition", "ownership", "use", "prohibition"] as const;
    for (const kind of kinds) await legendItem(reader, kind).click();
    const left = applyFilter(index, { ...emptyFilter, relationKinds: kinds });
    await expect.poll(() => drawnIn(page, "node")).toEqual([...left.entities].sort());
    await expect
      .poll(() => page.locator("html").getAttribute("data-stations").then(Number))
      .toBeGreaterThan(0);
    const stations = Number(await page.locator("html").getAttribute("data-stations"));
    expect(stations).toBeLessThanOrEqual(kinds.length);
  });
}
