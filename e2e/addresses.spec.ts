import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, quoteOf, relationOf } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { languageLink, pathIn, readerOf, wordsIn } from "./reader.ts";

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: what is read is kept by the browser's own tabs and history`, { tag }, async ({
    open,
    context,
  }) => {
    const { page, panel, heading, t } = await open(language, "");
    const first = panel.getByRole("list", { name: t("overview.firstHint") });

    await test.step("a click with Ctrl is the browser's own: a new tab", async () => {
      const opened = context.waitForEvent("page");
      await first
        .getByRole("link", { name: textIn(entityOf("amazon").name, language) })
        .first()
        .click({ modifiers: ["Control"] });
      await expect(await opened).toHaveURL(pathIn(language, "entity/amazon/"));
      await expect(page).toHaveURL(pathIn(language, ""));
    });

    await test.step("each step of the history bears the title of what it shows", async () => {
      const title = await page.title();
      const session = await page.context().newCDPSession(page);
      const names = ["walmart", "amazon"].map((id) => textIn(entityOf(id).name, language));
      for (const name of names) {
        await first.getByRole("link", { name }).first().click();
        await expect(page).toHaveTitle(new RegExp(`^${name}`));
        await panel
          .getByRole("link", { name: t("overview.back") })
          .first()
          .click();
        await expect(page).toHaveTitle(title);
      }
      const { entries } = await session.send("Page.getNavigationHistory");
      const own = [title, names[0], title, names[1], title].map((each) => new RegExp(`^${each}`));
      expect(entries.slice(-own.length).map((each) => each.title)).toEqual(
        own.map((each) => expect.stringMatching(each)),
      );
    });

    await test.step("Back and Forward go through what was read, and a reload restores it", async () => {
      const walmart = textIn(entityOf("walmart").name, language);
      await first.getByRole("link", { name: walmart }).click();
      const relation = relationOf("walmart-flipkart-ownership");
      await panel
        .getByRole("link", { name: textIn(relation.sentence, language), exact: true })
        .click();
      await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
      await expect(page).toHaveTitle(new RegExp(t("brand")));

      await page.goBack();
      await expect(page).toHaveURL(pathIn(language, "entity/walmart/"));
      await expect(heading).toContainText(walmart);
      await page.goBack();
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await page.goForward();
      await page.goForward();
      await expect(heading).toHaveText(textIn(relation.sentence, language));

      await page.reload();
      await isReady(page);
      await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
      await expect(heading).toHaveText(textIn(relation.sentence, language));
      await page.goBack();
      await expect(heading).toContainText(walmart);
    });
  });
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: each address has its own title, in the language that is switched to`, {
    tag,
  }, async ({ open }) => {
    await test.step("each address has its own title", async () => {
      const { page } = await open(language, "quote/nadella-core/");
      const speaker = textIn(entityOf(quoteOf("nadella-core").speaker).name, language);
      await expect(page).toHaveTitle(new RegExp(`^${speaker}`));
      await open(language, "entity/azure/");
      await expect(page).toHaveTitle(new RegExp(`^${textIn(entityOf("azure").name, language)}`));
    });

    await test.step("switching the language keeps the view", async () => {
      const other = language === "ar" ? "en" : "ar";
      const relation = relationOf("walmart-flipkart-ownership");
      const { page } = await open(language, `relation/${relation.id}/`);
      await page.getByRole("link", { name: languageLink(language, other) }).click();
      await expect(page).toHaveURL(pathIn(other, `relation/${relation.id}/`));
      await expect(page.locator("html")).toHaveAttribute("lang", other);
      await expect(page.locator("html")).toHaveAttribute("dir", other === "ar" ? "rtl" : "ltr");
      const after = readerOf(page, other);
      await expect(after.heading).toHaveText(textIn(relation.sentence, other));
      await expect(after.link(relation.id)).toHaveAttribute("aria-current", "true");
      await page.reload();
      await isReady(page);
      await expect(after.heading).toHaveText(textIn(relation.sentence, other));
      await page.goBack();
      await expect(readerOf(page, language).heading).toHaveText(
        textIn(relation.sentence, language),
      );
    });
  });

  test(`${language}: an unknown address says so above the whole story`, { tag }, async ({
    page,
    complaints,
    axe,
  }) => {
    complaints.forgive(/status of 404/);
    const { panel, heading, t } = readerOf(page, language);
    if (language === "en") {
      await test.step("in its language, also before the script has come", async () => {
        await page.route("**/*.js", () => {});
        await page.goto("/en/nowhere/", { waitUntil: "domcontentloaded" });
        await expect(page.locator("html")).not.toHaveAttribute("data-held");
        await expect(page.getByText(t("unknown.title"))).toBeVisible();
        await expect(page.getByText(wordsIn("ar")("unknown.title"))).toBeHidden();
        await expect(page.locator("h1").first()).toBeHidden();
        await page.unroute("**/*.js");
      });
    }
    for (const address of [
      "compare/%E0%A4%A/amazon/",
      "path/walmart/nobody/",
      "nowhere/",
      "entity/nobody/",
    ]) {
      await page.goto(pathIn(language, address));
      await isReady(page);
      await expect(panel.getByRole("alert"), address).toContainText(t("unknown.title"));
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
    }
    await axe();
    await panel
      .getByRole("list", { name: t("overview.firstHint") })
      .getByRole("link", { name: textIn(entityOf("walmart").name, language) })
      .click();
    await expect(page).toHaveURL(pathIn(language, "entity/walmart/"));
    await expect(panel.getByRole("alert")).toBeHidden();
  });
}

test("Arabic opens, whatever the browser's language", { tag: "@phone" }, async ({ open }) => {
  const { page, heading } = await open("ar", "");
  expect(await page.evaluate(() => navigator.language)).toBe("en-US");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(heading).toHaveText(textIn(index.story.title, "ar"));
});
