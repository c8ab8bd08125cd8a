import type { Locator, Page } from "@playwright/test";
import { applyFilter, emptyFilter } from "../src/model/story/filter.ts";
import { entityKinds, type RelationKind } from "../src/model/story/kinds.ts";
import { index } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { allEntities, allRelations, drawnIn, highlightedIn, seenIn } from "./highlightedIn.ts";
import { isStanding } from "./pictureOf.ts";
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
  test(`${language}: what is put away is away everywhere, from the list's own groups`, {
    tag,
  }, async ({ open, axe }) => {
    const reader = await open(language, "list/");
    const { page, panel, t } = reader;

    await test.step("the list's own groups put a kind of relation away everywhere, and bring it back", async () => {
      await panel.getByText(t("filter.title"), { exact: true }).click();
      const item = panel
        .getByRole("group", { name: t("filter.relationKinds") })
        .getByRole("button", { name: t("relationKind.competition") });
      await item.click();
      await expect(page).toHaveURL(pathIn(language, "list/?hide=competition"));
      await expect(item).toHaveAttribute("aria-pressed", "false");
      const all = totalOf("competition");
      const count = t("filter.count", { shown: 0, all });
      const name = t("relationKind.competition");
      await expect(legendItem(reader, "competition")).toHaveAccessibleName(
        t("filter.toggle", { name, count }),
      );
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
  test(`${language}: a kind in the key is shown alone, a second one adds, and all come back`, {
    tag,
  }, async ({ open, axe }) => {
    const reader = await open(language, "");
    const { page, panel, picture, t } = reader;
    const seen = await seenIn(page, "link");
    const lit = (...kinds: RelationKind[]) => {
      const ofKinds = index.story.relations.filter(({ kind }) => kinds.includes(kind));
      const ids = ofKinds.map(({ id }) => id).sort();
      return expect
        .poll(() => highlightedIn(page, "link"))
        .toEqual(kinds.length === 0 ? seen : ids);
    };

    await test.step("where the key has one line, all of it opens, with targets for a finger", async () => {
      if (tag === "@desk") return;
      await picture.getByRole("button", { name: t("graph.key"), exact: true }).click();
      const items = picture.getByRole("list", { name: t("graph.legend") }).getByRole("button");
      for (const item of await items.all()) {
        await item.scrollIntoViewIfNeeded();
        await expect(item).toBeInViewport({ ratio: 1 });
        expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await axe();
    });

    await test.step("pointing at a kind lights it, and nothing moves", async () => {
      if (tag === "@phone") return;
      await legendItem(reader, "ownership").hover();
      await lit("ownership");
      await panel.getByRole("heading", { level: 1 }).hover();
      await lit();
      await expect(page).toHaveURL(pathIn(language, ""));
    });

    await test.step("a press shows it alone, in the picture and in the list; a second one adds", async () => {
      const place = await page.locator(".viewport").getAttribute("transform");
      await legendItem(reader, "competition").click();
      await expect(page).toHaveURL(pathIn(language, "?only=competition"));
      await lit("competition");
      await expect(picture.getByRole("status")).toHaveText(
        t("filter.only", { kinds: t("relationKind.competition") }),
      );
      await legendItem(reader, "role").click();
      await expect(page).toHaveURL(pathIn(language, "?only=competition,role"));
      await lit("competition", "role");
      expect(await page.locator(".viewport").getAttribute("transform")).toBe(place);
      if (tag === "@phone") await page.keyboard.press("Escape");
      await panel.getByRole("link", { name: t("tab.list"), exact: true }).click();
      const rows = panel.getByRole("list", { name: t("list.relations") }).getByRole("listitem");
      await expect(rows).toHaveCount(totalOf("competition") + totalOf("role"));
      await axe();
    });

    await test.step("it outlasts a reload, and Back and one press bring all back", async () => {
      await page.reload();
      await isReady(page);
      await lit("competition", "role");
      await expect(legendItem(reader, "role")).toHaveAttribute("aria-pressed", "true");
      await page.goBack();
      await page.goBack();
      await lit("competition");
      await picture.getByRole("button", { name: t("filter.all"), exact: true }).click();
      await expect(page).toHaveURL(pathIn(language, ""));
      await lit();
    });
  });

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
      await page.goBack();
      await expect.poll(() => drawnIn(page, "link")).toEqual([...withoutRivals.relations].sort());
      await page.reload();
      await isReady(page);
      await expect.poll(() => drawnIn(page, "link")).toEqual([...withoutRivals.relations].sort());
      await note.getByRole("button", { name: t("filter.clear") }).click();
      await expect.poll(() => drawnIn(page, "link")).toEqual(allRelations);
    });
  });

  test(`${language}: what is left finds its place in one short movement, in none under reduced motion`, {
    tag,
  }, async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const reader = await open(language, "list/");
    await reader.panel.getByText(reader.t("filter.title"), { exact: true }).click();
    await isStanding(page);
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
    const toggles = reader.panel.getByRole("group", { name: reader.t("filter.relationKinds") });
    for (const kind of kinds)
      await toggles.getByRole("button", { name: reader.t(`relationKind.${kind}`) }).click();
    const left = applyFilter(index, { ...emptyFilter, relationKinds: kinds });
    await expect.poll(() => drawnIn(page, "node")).toEqual([...left.entities].sort());
    await expect
      .poll(() => page.locator("html").getAttribute("data-stations").then(Number))
      .toBeGreaterThan(0);
    const stations = Number(await page.locator("html").getAttribute("data-stations"));
    // The camera, and a stage whose size has changed, set it once each; a movement would take a dozen frames.
    expect(stations).toBeLessThanOrEqual(2 * kinds.length);
  });
}
