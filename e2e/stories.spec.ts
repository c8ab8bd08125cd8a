import "./bench/asInProduction.ts";
import type { Page } from "@playwright/test";
import { wordingOf } from "../src/i18n/allWords.ts";
import { verbatimAttributes } from "../src/i18n/verbatimAttributes.ts";
import { claimOf } from "../src/model/story/claim.ts";
import { relationKindName } from "../src/model/story/kindName.ts";
import type { Relation } from "../src/model/story/story.ts";
import { getEntity } from "../src/model/story/storyIndex.ts";
import { textIn } from "../src/model/story/texts.ts";
import { translationNote } from "../src/model/story/wording.ts";
import { languagePrefix } from "../src/model/view/address.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { drawnIn } from "./highlightedIn.ts";
import { measurePicture } from "./measurePicture.ts";
import { type Language, languageLink, languageOf, type Reader, readerOf } from "./reader.ts";
import { boxOf, resultsOf } from "./searchBox.ts";
import { type StorySite, serveStory } from "./serveStory.ts";

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

test.use({ viewport: desk });

let site: StorySite;

async function openOn(page: Page, language: Language, address: string): Promise<Reader> {
  await page.goto(`${site.url}${languagePrefix(language, site.index.story)}${address}`);
  await isReady(page);
  return readerOf(page, language, site.index);
}

function relationOf(id: string): Relation {
  const relation = site.index.relations.get(id);
  if (!relation) throw new Error(`The story has no relation "${id}"`);
  return relation;
}

const nameOf = (id: string, language: Language) => textIn(getEntity(site.index, id).name, language);

/** The overview in the language and direction that it says, whole in its window: nothing reaches beyond it. */
async function expectOverview(page: Page, language: Language): Promise<Reader> {
  const { story } = site.index;
  const reader = await openOn(page, language, "");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("lang", language);
  await expect(html).toHaveAttribute("dir", "ltr");
  await expect(reader.heading).toHaveText(textIn(story.title, language));
  const leads = story.entities.filter(({ weight }) => weight === "lead").map(({ id }) => id);
  for (const [window, isWhole] of [
    [phone, false],
    [desk, true],
  ] as const) {
    await page.setViewportSize(window);
    const picture = page.locator(".picture");
    await expect(picture).toHaveAttribute("data-form", isWhole ? "wide" : "tall");
    await expect(picture).not.toHaveAttribute("data-moving");
    await expect(picture).not.toHaveAttribute("data-camera");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.width);
    expect(await drawnIn(page, "node")).toHaveLength(story.entities.length);
    const { nodes, headings, stage } = await measurePicture(html);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(leads));
    expect(headings).toHaveLength(story.sides.length);
    const boxes = [...headings, ...nodes.map(({ box }) => box)];
    expect(boxes.filter(({ left, right }) => left < stage.left || right > stage.right)).toEqual([]);
  }
  return reader;
}

/** The article's words stand in the article's language and direction, whatever the page's. */
async function expectVerbatim(page: Page, language: Language): Promise<void> {
  const { story, text } = site.index;
  const { panel } = await openOn(page, language, "article/");
  const { lang, dir } = verbatimAttributes(story);
  const words = panel.locator(`[lang="${lang}"][dir="${dir}"]`);
  const [first] = story.article.paragraphs;
  if (!first) throw new Error("An article has paragraphs");
  await expect(words.filter({ hasText: text.slice(first) }).first()).toBeVisible();
}

/** A relation's card says who claims it and who denies it, and by what kind it is tied. */
async function expectClaim(page: Page, language: Language, id: string): Promise<Reader> {
  const relation = relationOf(id);
  const wording = wordingOf(language);
  const reader = await openOn(page, language, `relation/${id}/`);
  await expect(reader.heading).toHaveText(claimOf(site.index, relation, wording));
  const kind = relationKindName(site.index.story, relation, wording);
  await expect(reader.panel.locator(".kind-heading")).toHaveText(kind);
  await expect(reader.link(id)).toHaveAttribute("aria-current", "true");
  return reader;
}

async function expectInKey({ picture, language }: Reader, id: string): Promise<void> {
  const { story } = site.index;
  const name = relationKindName(story, relationOf(id), wordingOf(language));
  const key = picture.getByRole("button", { name: new RegExp(`^${name}[,،]`) });
  await expect(key).toHaveCount(1);
  await key.click();
  await expect(picture.getByRole("status")).toContainText(name);
}

test.describe("a story in one language, of three sides", () => {
  // One worker compiles the story.
  test.describe.configure({ mode: "default" });
  test.use({ axeInDark: "en" });
  test.beforeAll(async () => {
    site = await serveStory("tammany-hall");
  });
  test.afterAll(() => site?.close());

  test("is read on a phone and at a desk, with its own kinds in the key and no other language", async ({
    page,
    axe,
  }) => {
    const reader = await expectOverview(page, "en");
    await expect(page.locator("a[hreflang]")).toHaveCount(0);
    await axe();
    await expectVerbatim(page, "en");
    await expectInKey(reader, "surface-board-bribe");
  });

  test("says who claims a relation and who denies it, what is over, and through whom", async ({
    page,
    axe,
  }) => {
    await test.step("several standings", async () => {
      const { panel, link, t } = await expectClaim(page, "en", "croker-board-votes");
      await expect(panel.locator(".standing")).toContainText([
        nameOf("patrick-mccann", "en"),
        t("claim.planned"),
        nameOf("richard-croker", "en"),
        nameOf("hugh-grant", "en"),
      ]);
      await expect(link("croker-board-votes")).toHaveAttribute("data-standing", "denied");
      await axe();
    });

    await test.step("a tie that is over, in words and in the picture", async () => {
      const { panel, link, t } = await expectClaim(page, "en", "croker-tammany-boss");
      await expect(panel.locator(".period").first()).toHaveText(t("period.ended"));
      await expect(
        link("croker-tammany-boss").locator('[marker-mid^="url(#mark-ended"]'),
      ).toHaveCount(1);
    });

    await test.step("a tie through a third name leads to that name", async () => {
      const { panel, heading, t } = await expectClaim(page, "en", "croker-board-negotiation");
      const via = panel.getByRole("definition").getByRole("link", {
        name: nameOf("thomas-adams", "en"),
        exact: true,
      });
      await expect(panel.getByText(t("card.via"), { exact: true })).toBeVisible();
      await via.click();
      await expect(heading).toContainText(nameOf("thomas-adams", "en"));
    });
  });
});

test.describe("a French article, told in French and in English", () => {
  test.describe.configure({ mode: "default" });
  test.use({ axeInDark: "fr" });
  test.beforeAll(async () => {
    site = await serveStory("j-accuse");
  });
  test.afterAll(() => site?.close());

  for (const language of ["fr", "en"] as const) {
    const other = language === "fr" ? "en" : "fr";

    test(`${language}: is read on a phone and at a desk, found without accents, and turned to its other language`, async ({
      page,
      axe,
    }) => {
      const reader = await expectOverview(page, language);
      const { heading, panel, t } = reader;
      await expect(panel.getByRole("link", { name: t("tab.list"), exact: true })).toBeVisible();
      // The language changes words alone, which the first one is asked about.
      if (language === "fr") await axe();

      await test.step("“eclair” finds L’Éclair", async () => {
        await boxOf(reader).fill("eclair");
        const found = resultsOf(reader)
          .getByRole("option")
          .filter({
            hasText: nameOf("eclair", language),
          });
        await found.first().click();
        await expect(heading).toContainText(nameOf("eclair", language));
      });

      await test.step("the card turns to the other language, and back", async () => {
        await page.getByRole("link", { name: languageLink(language, other) }).click();
        const after = readerOf(page, other, site.index);
        await expect(page.locator("html")).toHaveAttribute("lang", other);
        const prefix = languagePrefix(other, site.index.story);
        await expect(page).toHaveURL(`${site.url}${prefix}entity/eclair/`);
        await expect(after.heading).toContainText(nameOf("eclair", other));
        await page.getByRole("link", { name: languageLink(other, language) }).click();
        await expect(page.locator("html")).toHaveAttribute("lang", language);
      });

      await expectVerbatim(page, language);
      await expectInKey(reader, "zola-loi-exposure");
    });

    test(`${language}: a quote stands in French, and its translation is marked as one`, async ({
      page,
      axe,
    }) => {
      const { story } = site.index;
      const quote = site.index.quotes.get("zola-volontairement");
      if (!quote) throw new Error("The story has no such quote");
      const { panel, t } = await openOn(page, language, `quote/${quote.id}/`);
      const wording = wordingOf(language);
      const figure = panel.getByRole("figure").filter({ hasText: quote.exact });
      const words = figure.getByRole("blockquote");
      await expect(words).toHaveText(quote.exact);
      await expect(words).toHaveAttribute("lang", "fr");
      await expect(words).toHaveAttribute("dir", "ltr");
      const translation = figure.getByText(quote.translation?.en ?? "", { exact: true });
      if (language === "fr") {
        await expect(translation).toBeHidden();
        const name = t("quote.translation", { language: wording.languageName("en") });
        await figure.getByText(name, { exact: true }).click();
      }
      await expect(translation).toBeVisible();
      expect(await languageOf(translation)).toBe("en");
      await expect(figure.getByText(translationNote(story, wording))).toBeVisible();

      await expectClaim(page, language, "billot-dreyfus-suppression");
      if (language === "fr") await axe();
    });
  }
});
