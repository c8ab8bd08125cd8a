import { formatDate } from "../src/i18n/formats.ts";
import { createTimeline } from "../src/model/graph/timeline.ts";
import { index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { highlightedIn } from "./highlightedIn.ts";
import { languages, pathIn, type Reader } from "./reader.ts";

const moments = createTimeline(index);

function timelineOf({ panel, t }: Reader) {
  const title = panel.page().getByRole("heading", { name: t("timeline.title"), exact: true });
  return panel.locator("section").filter({ has: title });
}

for (const language of languages) {
  test(`${language}: the dates stand in their order and in the article's words, the inferred marked`, async ({
    open,
    axe,
  }) => {
    const reader = await open(language, "");
    const { t } = reader;
    expect(moments.map(({ event }) => event.id)).toEqual([
      "jet-com-2016",
      "amazon-go-2016",
      "last-summer",
      "flipkart-may",
      "five-years",
    ]);
    const items = timelineOf(reader).getByRole("listitem");
    await expect(items).toHaveCount(moments.length);
    for (const [at, { event }] of moments.entries()) {
      const item = items.nth(at);
      const words = item.getByText(event.exact, { exact: true });
      await expect(words).toHaveAttribute("lang", "ar");
      await expect(item.getByText(event.translation.en, { exact: true })).toHaveCount(
        language === "en" ? 1 : 0,
      );
      const date = formatDate(event.date ?? "", language);
      const inferred = item.getByText(t("card.inferred", { date }), { exact: true });
      await expect(inferred).toHaveCount(event.inferred ? 1 : 0);
    }
    await axe();
  });

  for (const { event, relations } of moments) {
    test(`${language}: ${event.id} chooses its tie`, async ({ open }) => {
      const reader = await open(language, "");
      const { page, heading } = reader;
      const item = timelineOf(reader)
        .getByRole("listitem")
        .filter({ hasText: event.name[language] });
      const links = item.getByRole("link");
      await expect(links).toHaveCount(relations.length);
      const [first = ""] = relations;
      await links.first().click();
      await expect(page).toHaveURL(pathIn(language, `relation/${first}/`));
      await expect(heading).toHaveText(relationOf(first).sentence[language]);
      await expect.poll(() => highlightedIn(page, "link")).toEqual([first]);
    });
  }

  test(`${language}: two ties of one date can be told apart`, async ({ open }) => {
    const reader = await open(language, "");
    const names = await timelineOf(reader)
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.textContent));
    expect(new Set(names).size).toBe(names.length);
  });
}
