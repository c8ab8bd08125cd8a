import { wordingOf } from "../src/i18n/allWords.ts";
import { textIn } from "../src/model/story/texts.ts";
import { translationNote } from "../src/model/story/wording.ts";
import { entityOf, index, proofOf, quoteOf, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languageOf, pathIn, type Reader } from "./reader.ts";

/** The relations of one kind on an entity's card. */
function groupOf({ panel, t }: Reader, kind: "competition" | "ownership" | "partnership") {
  const title = panel.page().getByRole("heading", { name: t(`relationKind.${kind}`), exact: true });
  return panel.locator("section").filter({ has: title });
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: a reader finds who competes with Amazon and reads the proof`, { tag }, async ({
    open,
    axe,
  }) => {
    const reader = await open(language, "entity/amazon/");
    const { page, panel, heading, t } = reader;
    await expect(heading).toContainText(textIn(entityOf("amazon").name, language));

    const rivals = groupOf(reader, "competition");
    const relations = (index.relationsOf.get("amazon") ?? []).filter(
      ({ kind }) => kind === "competition",
    );
    await expect(rivals.getByRole("listitem")).toHaveCount(relations.length);
    for (const id of ["walmart", "microsoft"]) {
      await expect(
        rivals
          .getByRole("link", { name: textIn(entityOf(id).name, language), exact: true })
          .first(),
      ).toBeVisible();
    }

    const relation = relationOf("microsoft-amazon-competition");
    const item = rivals
      .getByRole("listitem")
      .filter({ hasText: textIn(relation.inverse, language) });
    await item.getByText(t("card.evidence"), { exact: true }).click();
    const [best, ...others] = proofOf(relation);
    await expect(item.getByRole("blockquote")).toHaveText([best]);
    await item.getByText(t("count.further", { count: others.length })).click();
    await expect(item.getByRole("blockquote")).toHaveText([best, ...others]);
    await axe();

    await item.getByRole("link", { name: textIn(relation.inverse, language), exact: true }).click();
    await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
    await expect(heading).toHaveText(textIn(relation.sentence, language));
    await expect(panel.locator("blockquote.context").first()).toHaveText(best);
    await expect(panel.getByRole("blockquote").filter({ has: page.locator("mark") })).toHaveCount(
      1,
    );
    const marked = await panel.locator("mark").allTextContents();
    for (const { exact } of relation.evidence) expect(marked.join("")).toContain(exact);
    await axe();
  });

  test(`${language}: a reader goes from Flipkart to Walmart to the alliance`, { tag }, async ({
    open,
    axe,
  }) => {
    const reader = await open(language, "entity/flipkart/");
    const { page, panel, heading, t } = reader;
    await groupOf(reader, "ownership")
      .getByRole("link", { name: textIn(entityOf("walmart").name, language), exact: true })
      .click();
    await expect(page).toHaveURL(pathIn(language, "entity/walmart/"));
    await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
    await axe();

    const relation = relationOf("walmart-microsoft-partnership");
    await groupOf(reader, "partnership")
      .getByRole("link", { name: textIn(relation.sentence, language), exact: true })
      .click();
    await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
    await expect(heading).toHaveText(textIn(relation.sentence, language));
    const ends = panel.getByRole("navigation", { name: t("card.ties") }).getByRole("link");
    await expect(ends).toHaveText([
      textIn(entityOf("walmart").name, language),
      textIn(entityOf("microsoft").name, language),
    ]);
    const event = index.events.get(relation.when ?? "");
    await expect(
      panel.getByRole("definition").filter({ hasText: event?.exact ?? "" }),
    ).not.toHaveCount(0);
    await axe();
  });

  test(`${language}: a reader reads Nadella's words in Arabic, and their marked translation`, {
    tag,
  }, async ({ open, axe }) => {
    const { page, panel, heading, t } = await open(language, "entity/satya-nadella/");
    const wording = wordingOf(language);
    const { languageName } = wording;
    const quote = quoteOf("nadella-core");
    const figure = panel.getByRole("figure").filter({ hasText: quote.exact });
    const words = figure.getByRole("blockquote");
    await expect(words).toHaveText(quote.exact);
    await expect(words).toHaveAttribute("lang", "ar");
    const translation = figure.getByText(quote.translation?.en ?? "", { exact: true });
    if (language === "ar") {
      await expect(translation).toBeHidden();
      await figure
        .getByText(t("quote.translation", { language: languageName("en") }), { exact: true })
        .click();
    }
    await expect(translation).toBeVisible();
    expect(await languageOf(translation)).toBe("en");
    await expect(figure.getByText(translationNote(index.story, wording))).toBeVisible();
    await expect(words).toBeVisible();
    const mark = words.locator(".sic");
    expect(await mark.evaluate((it) => getComputedStyle(it, "::after").content)).toContain(
      t("misprint.mark"),
    );
    const [own, spaced] = await words.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return [String(getSelection()), element.textContent];
    });
    expect(own).toBe(spaced);
    await axe();

    await figure.getByRole("link", { name: t("card.toQuote") }).click();
    await expect(page).toHaveURL(pathIn(language, `quote/${quote.id}/`));
    await expect(heading).toContainText(textIn(entityOf(quote.speaker).name, language));
    expect((await panel.locator("mark").allTextContents()).join("")).toContain(quote.exact);
    await axe();
  });

  test(`${language}: the overview says what the story is, and each part passes axe`, {
    tag,
  }, async ({ open, axe }) => {
    const { page, panel, heading, t } = await open(language, "");
    await expect(heading).toHaveText(textIn(index.story.title, language));
    await expect(panel.getByText(textIn(index.story.summary, language))).toBeVisible();
    await expect(panel.getByRole("figure")).toHaveCount(index.story.quotes.length);
    await axe();
    const tabs = panel.getByRole("navigation", { name: t("tab.label") });
    await tabs.getByRole("link", { name: t("tab.article") }).click();
    await expect(page).toHaveURL(pathIn(language, "article/"));
    const article = panel.getByRole("article", { name: t("article.title") });
    for (const name of ["أمازون", "فليبكارت Flipkart"]) {
      await expect(article.getByRole("link", { name, exact: true }).first()).toBeVisible();
    }
    await axe();
    await tabs.getByRole("link", { name: t("tab.list") }).click();
    await expect(page).toHaveURL(pathIn(language, "list/"));
    await expect(heading).toHaveText(t("list.title"));
    await axe();
  });
}
