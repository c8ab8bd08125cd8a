import type { Locator, Page } from "@playwright/test";
import { coverage } from "../src/model/graph/coverage.ts";
import { sideTone } from "../src/model/story/sideTone.ts";
import { entityOf, index, relationOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { allEntities, endsOf, highlightedIn, neighboursOf, seenIn } from "./highlightedIn.ts";
import { arabicAtDesk } from "./languageAtSize.ts";
import { pathIn, type Reader } from "./reader.ts";

const relation = relationOf("walmart-flipkart-ownership");
const sentences = coverage(index);

function articleOf({ panel, t }: Reader): Locator {
  return panel.getByRole("article", { name: t("article.title") });
}

/** The numbers after the sentences, in the article's order. */
function numbersIn(reader: Reader): Locator {
  const name = reader.t("article.sentenceTies", { relations: "" }).trim();
  return articleOf(reader).getByRole("button", { name });
}

/** Whether the marked words that begin at a code point of the article stand inside its own scroller. */
function isMarkInView(page: Page, start: number): Promise<boolean> {
  return page.locator(".panel-body").evaluate((scroller, at) => {
    const mark = scroller.querySelector(`mark[data-start="${at}"]`)?.getBoundingClientRect();
    const { top, bottom } = scroller.getBoundingClientRect();
    const end = Math.min(bottom, window.innerHeight);
    return mark !== undefined && mark.top >= top && mark.bottom <= end;
  }, start);
}

/** Expects all passages of a relation marked, and the best of them in view. */
async function isMarkedInView({ page, panel }: Reader, id: string): Promise<void> {
  await expect(panel.locator("mark").first()).toBeAttached();
  const { evidence } = relationOf(id);
  await expect.poll(() => isMarkInView(page, evidence[0]?.start ?? -1)).toBe(true);
  const marked = (await panel.locator("mark").allTextContents()).join("");
  for (const { exact } of evidence) expect(marked).toContain(exact);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
}

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: the article`, { tag }, async ({ open, axe }) => {
    const reader = await open(language, "article/");
    const { page, panel, t } = reader;
    const article = articleOf(reader);

    await test.step("stands whole and unaltered, every name a way to its card", async () => {
      const text = await article.locator("> [lang=ar]").evaluate((element) => {
        const copy = element.cloneNode(true);
        if (copy instanceof Element) for (const it of copy.querySelectorAll("button")) it.remove();
        return copy.textContent;
      });
      const bare = (words: string) => words.replaceAll(/\s+/g, "");
      expect(bare(text ?? "")).toBe(bare(index.story.article.text));
      const links = await article.getByRole("link").evaluateAll((all) =>
        all.map((link) => ({
          side: link.getAttribute("data-side"),
          id: /entity\/([^/]+)\/$/.exec(link.getAttribute("href") ?? "")?.[1],
        })),
      );
      expect([...new Set(links.map(({ id }) => id))].sort()).toEqual(allEntities);
      for (const { id, side } of links) {
        expect(side, id).toBe(sideTone(index.story, entityOf(id ?? "").side));
      }
      await axe();
    });

    await test.step("focus on a name lights it in the picture", async () => {
      const mention = article.getByRole("link", { name: "فليبكارت Flipkart", exact: true }).first();
      await mention.focus();
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("flipkart"));
      await mention.blur();
      await expect.poll(() => highlightedIn(page, "node")).toEqual(await seenIn(page, "node"));
      await mention.hover();
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("flipkart"));
    });

    await test.step("a sentence's chip lights its connections, and pressed again leaves them", async () => {
      const bearing = sentences.filter(({ relations }) => relations.length > 0);
      const at = bearing.findIndex(({ relations }) => relations.includes(relation.id));
      const highlight = bearing[at]?.relations.toSorted() ?? [];
      await expect(numbersIn(reader)).toHaveCount(bearing.length);
      const number = numbersIn(reader).nth(at);
      await expect(number).toHaveAttribute(
        "data-count",
        t("count.relations", { count: highlight.length }),
      );
      await number.click();
      await expect(number).toHaveAttribute("aria-pressed", "true");
      await expect.poll(() => highlightedIn(page, "link")).toEqual(highlight);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(endsOf(highlight));
      await axe();
      await number.click();
      await expect(number).toHaveAttribute("aria-pressed", "false");
      await expect.poll(() => highlightedIn(page, "link")).toEqual(await seenIn(page, "link"));

      await number.press("Enter");
      await expect.poll(() => highlightedIn(page, "link")).toEqual(highlight);
      await number.press("Enter");
      await expect.poll(() => highlightedIn(page, "link")).toEqual(await seenIn(page, "link"));
    });

    await test.step("the coverage switch shows and counts the sentences with connections", async () => {
      const button = article.getByRole("button", { name: t("article.coverage") });
      const ground = () =>
        panel
          .locator('.sentence-span[data-bears="true"]')
          .evaluateAll((all) => [
            ...new Set(all.map((it) => getComputedStyle(it).backgroundColor)),
          ]);
      const before = await ground();
      await button.click();
      await expect(button).toHaveAttribute("aria-pressed", "true");
      const bearing = sentences.filter(
        ({ relations, quotes }) => relations.length + quotes.length > 0,
      );
      await expect(article.getByRole("status")).toHaveText(
        t("article.covered", { bearing: bearing.length, all: sentences.length }),
      );
      await expect.poll(ground).not.toEqual(before);
      await axe();
      await button.click();
      await expect(article.getByRole("status")).toBeHidden();
      await expect.poll(ground).toEqual(before);
    });
  });

  test(`${language}: a connection's evidence in the article`, { tag }, async ({ open, axe }) => {
    const other = "walmart-microsoft-partnership";
    const reader = await open(language, `relation/${other}/?tab=article`);
    const { page, panel, t, link } = reader;
    await test.step("an address of the article opens at the chosen connection's evidence", () =>
      isMarkedInView(reader, other));

    await test.step("a connection chosen in the graph while the article is open leads to its words", async () => {
      await link(relation.id).focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
      await expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
      const stage = await page.locator(".picture").boundingBox();
      await panel.getByRole("link", { name: t("tab.article") }).click();
      await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/?tab=article`));
      await isMarkedInView(reader, relation.id);
      expect(await page.locator(".picture").boundingBox()).toEqual(stage);
      await axe();
    });

    await test.step("the same address, loaded anew, opens there as well", async () => {
      await page.reload();
      await isReady(page);
      await isMarkedInView(reader, relation.id);
    });
  });

  test(`${language}: an entity's mentions are stepped through, and the last is next to the first`, {
    tag,
  }, async ({ open, axe }) => {
    const { panel, t } = await open(language, "entity/walmart/");
    const mentions = index.entities.get("walmart")?.mentions ?? [];
    const all = mentions.length;
    await panel.getByText(t("count.mentions", { count: all }), { exact: true }).click();
    const stepper = panel.locator(".mentions");
    const isAt = async (at: number) => {
      await expect(stepper.getByRole("status")).toHaveText(t("mentions.at", { at, all }));
      const mention = mentions[at - 1];
      const name = mention ? index.text.slice(mention) : "";
      await expect(stepper.getByRole("blockquote").locator("mark")).toHaveText(name);
    };
    const [previous, next] = (["previous", "next"] as const).map((way) =>
      stepper.getByRole("button", { name: t(`mentions.${way}`) }),
    );
    await isAt(1);
    await next?.click();
    await isAt(2);
    await axe();
    await previous?.click();
    await previous?.click();
    await isAt(all);
    await next?.press("Enter");
    await isAt(1);
    await expect(stepper.getByRole("button", { name: t("mentions.next") })).toBeFocused();
  });
}
