import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { englishAtDesk } from "./languageAtSize.ts";
import { pathIn, readerOf } from "./reader.ts";

test.use({ javaScriptEnabled: false });

for (const { language, tag } of englishAtDesk) {
  test(`${language}: without script`, { tag }, async ({ page, complaints }) => {
    const { picture, panel, heading, node, t } = readerOf(page, language);
    await page.goto(pathIn(language, ""));

    await test.step("the page shows the picture, the panel and the quotes", async () => {
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await expect(page.locator(".drawn .node").filter({ visible: true })).toHaveCount(
        index.story.entities.length,
      );
      await expect(page.locator(".drawn .link").filter({ visible: true })).toHaveCount(
        index.story.relations.length,
      );
      await expect(node("walmart")).toBeVisible();
      for (const { exact } of index.story.quotes) {
        await expect(panel.getByRole("blockquote").filter({ hasText: exact })).toBeVisible();
      }
      // A browser opens the key by itself.
      const key = picture.getByRole("button");
      await expect(key).toHaveText([t("graph.key")]);
      await key.click();
      const legend = picture.getByRole("list", { name: t("graph.legend") });
      await expect(legend.getByRole("listitem").last()).toBeInViewport();
      await page.keyboard.press("Escape");
      await expect(panel.getByRole("button")).toHaveCount(0);
    });

    await test.step("links lead from name to connection to quote", async () => {
      // A phone shows him with what he is related to.
      await node("satya-nadella").focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/satya-nadella/"));
      const quote = quoteOf("nadella-core");
      const figure = panel.getByRole("figure").filter({ hasText: quote.exact });
      await figure.getByRole("link", { name: t("card.toQuote") }).click();
      await expect(page).toHaveURL(pathIn(language, `quote/${quote.id}/`));
      await expect(heading).toContainText(textIn(entityOf(quote.speaker).name, language));
      await panel.getByRole("link", { name: t("tab.list") }).click();
      await expect(heading).toHaveText(t("list.title"));
    });

    await test.step("an address that is not there says so and leads on", async () => {
      complaints.forgive(/status of 404/);
      const response = await page.goto(pathIn(language, "entity/nobody/"));
      expect(response?.status()).toBe(404);
      // One file answers every address that is missing: without script it speaks the story's language.
      const arabic = readerOf(page, "ar");
      await expect(arabic.panel.getByRole("alert")).toContainText(arabic.t("unknown.title"));
      if (language === "en") {
        await page
          .getByRole("alert")
          .getByRole("link", { name: /English/ })
          .click();
        await expect(page).toHaveURL("/en/");
        await expect(heading).toHaveText(textIn(index.story.title, "en"));
        return;
      }
      await panel
        .getByRole("list", { name: t("overview.firstHint") })
        .getByRole("link", { name: textIn(entityOf("walmart").name, "ar") })
        .click();
      await expect(page).toHaveURL("/entity/walmart/");
      await expect(heading).toContainText(textIn(entityOf("walmart").name, "ar"));
    });
  });
}
