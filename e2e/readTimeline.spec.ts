import { wordsOf } from "../src/i18n/allWords.ts";
import { formatDate } from "../src/i18n/formats.ts";
import { createTimeline } from "../src/model/graph/timeline.ts";
import { textIn } from "../src/model/story/texts.ts";
import { index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn } from "./highlightedIn.ts";
import { arabicAtDesk } from "./languageAtSize.ts";
import { pathIn, type Reader } from "./reader.ts";

const moments = createTimeline(index);

function timelineOf({ panel, t }: Reader) {
  const title = panel.page().getByRole("heading", { name: t("timeline.title"), exact: true });
  return panel.locator("section").filter({ has: title });
}

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: the dates`, { tag }, async ({ open, axe }) => {
    const reader = await open(language, "");
    const { page, heading, t } = reader;
    const items = timelineOf(reader).getByRole("listitem");

    await test.step("stand in their order and in the article's words, the inferred marked", async () => {
      await expect(items).toHaveCount(moments.length);
      for (const [at, { event }] of moments.entries()) {
        const item = items.nth(at);
        const words = item.getByText(event.exact, { exact: true });
        await expect(words).toHaveAttribute("lang", "ar");
        await expect(item.getByText(event.translation?.en ?? "", { exact: true })).toHaveCount(
          language === "en" ? 1 : 0,
        );
        const date = formatDate(event.date ?? "", wordsOf(language));
        const reason = event.inferredFrom?.[language] ?? "";
        const inferred = item.getByText(t("card.inferredFrom", { date, reason }), { exact: true });
        await expect(inferred).toHaveCount(event.inferred && event.date ? 1 : 0);
      }
      await axe();
    });

    await test.step("tell two connections of one date apart", async () => {
      const names = await timelineOf(reader)
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.textContent));
      expect(new Set(names).size).toBe(names.length);
    });

    for (const { event, relations } of moments) {
      await test.step(`${event.id} chooses its connection`, async () => {
        const item = items.filter({ hasText: textIn(event.name, language) });
        const links = item.getByRole("link");
        await expect(links).toHaveCount(relations.length);
        const first = relations[0]?.id ?? "";
        await links.first().click();
        await expect(page).toHaveURL(pathIn(language, `relation/${first}/`));
        await expect(heading).toHaveText(textIn(relationOf(first).sentence, language));
        await expect.poll(() => highlightedIn(page, "link")).toEqual([first]);
        await page.goBack();
        await expect(page).toHaveURL(pathIn(language, ""));
      });
    }
  });
}
