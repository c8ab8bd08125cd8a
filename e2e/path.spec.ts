import { wordingOf } from "../src/i18n/allWords.ts";
import { compareEntities } from "../src/model/graph/compareEntities.ts";
import { tellPath } from "../src/model/graph/findPaths.ts";
import { pathsOf } from "../src/model/graph/pathsOf.ts";
import { claimOf } from "../src/model/story/claim.ts";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, proofOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { endsOf, highlightedIn } from "./highlightedIn.ts";
import { pathIn } from "./reader.ts";

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  const nameOf = (id: string) => textIn(entityOf(id).name, language);

  test(`${language}: two names picked on a card are joined by a path, and compared`, {
    tag,
  }, async ({ open, axe }) => {
    const { page, panel, heading, t } = await open(language, "entity/flipkart/");

    await test.step("from a card to the path that joins two names, told with its proof and lit", async () => {
      const { paths } = pathsOf(index, "flipkart", "azure");
      const steps = tellPath(paths[0] ?? []);
      expect(steps.length).toBeGreaterThan(1);
      await panel.getByLabel(t("tied.other")).selectOption({ label: nameOf("azure") });
      await axe();
      await panel.getByRole("link", { name: t("tied.path") }).click();
      await expect(page).toHaveURL(pathIn(language, "path/?from=flipkart&to=azure"));
      await expect(heading).toHaveText(
        t("tied.pathTitle", { from: nameOf("flipkart"), to: nameOf("azure") }),
      );
      await expect(heading).toBeFocused();
      await expect(panel.locator(".chain")).toHaveCount(paths.length);

      const chain = panel.locator(".chain").first();
      const told = chain.locator("li");
      await expect(told).toHaveCount(steps.length + 1);
      await expect(told.first()).toContainText(nameOf("flipkart"));
      for (const [at, { from, to, tone, relations }] of steps.entries()) {
        const item = told.nth(at + 1);
        await expect(item.getByText(t(`tied.tone.${tone}`), { exact: true })).toBeVisible();
        for (const { relation } of relations) {
          const claim = claimOf(index, relation, wordingOf(language), from);
          await expect(item.getByRole("link", { name: claim, exact: true })).toBeVisible();
          const row = item.locator(".relation-item").filter({ hasText: claim });
          await row.getByText(t("card.evidence"), { exact: true }).click();
          await expect(row.getByRole("blockquote")).toHaveText(proofOf(relation)[0]);
        }
        await expect(
          item.getByRole("link", { name: nameOf(to), exact: true }).last(),
        ).toBeVisible();
      }
      const highlight = paths.flatMap((path) => path.flatMap(({ relations }) => relations));
      const ids = [...new Set(highlight.map(({ id }) => id))].sort();
      await expect.poll(() => highlightedIn(page, "link")).toEqual(ids);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(endsOf(ids));
      await axe();
    });

    await test.step("two names compared: what they share, what sets them against each other", async () => {
      await panel
        .getByRole("link", { name: nameOf("walmart"), exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(pathIn(language, "entity/walmart/"));
      await panel.getByLabel(t("tied.other")).selectOption({ label: nameOf("amazon") });
      await panel.getByRole("link", { name: t("tied.compare") }).click();
      await expect(page).toHaveURL(pathIn(language, "compare/?from=walmart&to=amazon"));
      await expect(heading).toHaveText(
        t("tied.compareTitle", { from: nameOf("walmart"), to: nameOf("amazon") }),
      );
      const { shared, between, against } = compareEntities(index, "walmart", "amazon");
      for (const title of ["between", "against", "shared"] as const) {
        await expect(
          panel.getByRole("heading", { name: t(`tied.${title}`), exact: true }),
        ).toBeVisible();
      }
      expect(shared).not.toEqual([]);
      for (const { entity, withA, withB } of shared) {
        const part = panel.locator(".shared").filter({
          has: page.getByRole("link", { name: textIn(entity.name, language), exact: true }),
        });
        await expect(part.locator(".relation-item")).toHaveCount(withA.length + withB.length);
      }
      const relations = [...new Set([...between, ...against])];
      for (const relation of relations) {
        const claim = claimOf(index, relation, wordingOf(language), "walmart");
        await expect(panel.getByRole("link", { name: claim, exact: true })).not.toHaveCount(0);
      }
      const folds = panel.getByText(t("card.evidence"), { exact: true });
      const all = [...relations, ...shared.flatMap(({ withA, withB }) => [...withA, ...withB])];
      await expect(folds).toHaveCount(all.length);
      await folds.first().click();
      const [nearest] = between;
      await expect(panel.getByRole("blockquote").first()).toHaveText(
        nearest ? proofOf(nearest)[0] : "",
      );
      const ids = [...new Set(all.map(({ id }) => id))].sort();
      await expect.poll(() => highlightedIn(page, "link")).toEqual(ids);
      await axe();
    });

    await test.step("both names picked, at the way that the whole story offers", async () => {
      await panel.getByRole("link", { name: t("overview.back") }).click();
      await panel.getByRole("link", { name: t("title.pick.path") }).click();
      await expect(page).toHaveURL(pathIn(language, "path/"));
      await axe();
      await panel.getByLabel(t("tied.one")).selectOption({ label: nameOf("jet-com") });
      await panel.getByLabel(t("tied.other")).selectOption({ label: nameOf("amazon") });
      await panel.getByRole("link", { name: t("tied.path") }).click();
      await expect(page).toHaveURL(pathIn(language, "path/?from=jet-com&to=amazon"));
      await page.goBack();
      await expect(heading).toHaveText(t("title.pick.path"));
    });
  });

  test(`${language}: the former form of an address leads to the path, and each name on it to its card`, {
    tag,
  }, async ({ open, complaints }) => {
    // The former form of an address: a host answers it by 404.html, which sends it on before anything is seen.
    complaints.forgive(/status of 404/);
    const { page, panel, heading, t } = await open(language, "path/gartner/amazon/");
    await expect(page).toHaveURL(pathIn(language, "path/?from=gartner&to=amazon"));
    const names = { from: nameOf("gartner"), to: nameOf("amazon") };
    await expect(heading).toHaveText(t("tied.pathTitle", names));
    const chains = pathsOf(index, "gartner", "amazon").paths.length;
    await expect(panel.locator(".chain")).toHaveCount(chains);
    await expect.poll(() => highlightedIn(page, "node")).toContain("gartner");
    await panel
      .getByRole("link", { name: nameOf("gartner"), exact: true })
      .first()
      .click();
    await expect(page).toHaveURL(pathIn(language, "entity/gartner/"));
  });
}

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: paths of one length are all told, rivalry apart from partnership`, {
    tag,
  }, async ({ open }) => {
    await test.step("several paths of one length are all told", async () => {
      const { panel, t } = await open(language, "path/?from=jet-com&to=amazon");
      const { paths } = pathsOf(index, "jet-com", "amazon");
      expect(paths.length).toBeGreaterThan(1);
      await expect(panel.getByText(t("tied.chains", { count: paths.length }))).toBeVisible();
      for (const at of paths.keys()) {
        await expect(
          panel.getByRole("heading", { name: t("tied.chain", { number: at + 1 }) }),
        ).toBeVisible();
      }
    });

    await test.step("rivalry and partnership are told apart in words and looks", async () => {
      const { page, panel, t } = await open(language, "path/?from=microsoft&to=amazon");
      const rivalry = panel.locator(".tone").first();
      await expect(rivalry).toHaveText(t("tied.tone.against"));
      const look = () =>
        panel
          .locator(".chain-step")
          .first()
          .evaluate((it) => {
            const { borderInlineStartColor, borderInlineStartStyle } = getComputedStyle(it);
            const { color } = getComputedStyle(it.querySelector(".tone") ?? it);
            return [borderInlineStartColor, borderInlineStartStyle, color];
          });
      const before = await look();
      await page.goto(pathIn(language, "path/?from=walmart&to=microsoft"));
      await isReady(page);
      await expect(panel.locator(".tone").first()).toHaveText(t("tied.tone.with"));
      expect(await look()).not.toEqual(before);
    });
  });
}
