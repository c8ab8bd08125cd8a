import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";

const [first, second] = ["walmart", "amazon"];

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: the card of a name that is pointed at is drawn unseen, and is the one that a click shows`, {
    tag,
  }, async ({ open, axe }) => {
    const { page, panel } = await open(language, "");
    const nameOf = (id: string) => index.entities.get(id)?.name[language] ?? "";
    const headings = panel.getByRole("heading", { level: 1 });
    const ahead = panel.locator(".card-place[data-ahead]");
    const shapeOf = (id: string) => page.locator(`.drawn .node[data-id="${id}"] .shape`);
    const title = (await headings.textContent()) ?? "";

    await shapeOf(first).hover();
    await expect(ahead).toContainText(nameOf(first));
    await expect(headings).toHaveText([title]);
    await expect(ahead).not.toBeVisible();
    await axe();

    await ahead.evaluate((card) => card.setAttribute("data-seen-ahead", ""));
    await shapeOf(first).click();
    await expect(headings).toHaveText([new RegExp(nameOf(first))]);
    await expect(page.locator("[data-seen-ahead]")).toBeVisible();
    await expect(ahead).toHaveCount(0);

    await test.step("a link in a card that was drawn ahead takes its focus along to the next", async () => {
      await panel
        .getByRole("link", { name: nameOf(second), exact: true })
        .first()
        .click();
      await expect(headings).toHaveText(new RegExp(nameOf(second)));
      await expect(headings).toBeFocused();
      await expect(panel.locator(".card-place")).toHaveCount(1);
    });

    await test.step("the card that is drawn unseen takes no room", async () => {
      await expect(panel.locator(".later")).toHaveCount(0);
      const heightOf = () => panel.locator(".panel-body").evaluate((body) => body.scrollHeight);
      const height = await heightOf();
      await shapeOf(first).hover();
      await expect(ahead).toContainText(nameOf(first));
      await expect(headings).toHaveText([new RegExp(nameOf(second))]);
      expect(await heightOf()).toBe(height);
    });
  });
}
