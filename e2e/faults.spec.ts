import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index } from "./builtStory.ts";
import { test as base, expect, isReady } from "./fixtures.ts";
import { arabicAtDesk } from "./languageAtSize.ts";
import { isStanding } from "./pictureOf.ts";
import { pathIn } from "./reader.ts";

/** Breaks the story as it comes to the page: Amazon has no evidence. */
const breaking = `{
  const element = document.getElementById("story");
  const story = JSON.parse(element.textContent);
  story.entities.find(({ id }) => id === "amazon").evidence = null;
  element.textContent = JSON.stringify(story);
}`;

/** Serves every page with a story whose Amazon cannot be drawn on its card. */
async function breakAmazon(page: Page): Promise<void> {
  await page.route(`**/assets/${index.story.id}-*.js`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${breaking}` });
  });
}

const test = base.extend<{ brokenAmazon: undefined }>({
  brokenAmazon: [
    async ({ page, complaints }, provide) => {
      complaints.forgive(/console error: (%o|TypeError|Error|The above error)/);
      await breakAmazon(page);
      await provide(undefined);
    },
    { auto: true },
  ],
});

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: a card that cannot be drawn`, { tag }, async ({ page, open, axe }) => {
    const { node, panel, picture, heading, t } = await open(language, "");
    const isNoFault = () => expect(page.getByRole("alert")).toHaveCount(0);

    await test.step("says so, with a way back", async () => {
      await panel
        .getByRole("list", { name: t("overview.firstHint") })
        .getByRole("link", { name: textIn(entityOf("amazon").name, language) })
        .first()
        .click();
      const fault = page.getByRole("alert");
      await expect(fault).toContainText(t("fault.title"));
      await expect(fault).toContainText(t("fault.text"));
      await expect(page.getByRole("banner")).toBeVisible();
      await axe();
      await fault.getByRole("link", { name: t("fault.back") }).click();
      await expect(page).toHaveURL(pathIn(language, ""));
      await isReady(page);
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await isNoFault();
    });

    await test.step("keeps silent while it is only pointed at", async () => {
      await node("walmart").press("Enter");
      await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
      await isStanding(page);
      await page.locator('.drawn .node[data-id="amazon"] .shape').hover();
      await expect(page.locator(".card-place[data-ahead]")).toBeAttached();
      await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
      await isNoFault();
    });

    await test.step("is left by the Back button as well", async () => {
      await node("amazon").press("Enter");
      await expect(page.getByRole("alert")).toBeVisible();
      await page.goBack();
      await expect(heading).toContainText(textIn(entityOf("walmart").name, language));
      await isNoFault();
    });

    await test.step("leaves the picture, and another choice", async () => {
      await node("amazon").press("Enter");
      await expect(panel.getByRole("alert")).toContainText(t("fault.title"));
      await expect(picture).toBeVisible();
      await node("microsoft").press("Enter");
      await expect(heading).toContainText(textIn(entityOf("microsoft").name, language));
      await isNoFault();
    });
  });
}
