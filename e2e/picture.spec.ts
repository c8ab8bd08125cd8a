import { entityOf, index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { middleOf, pointsBeside } from "./pictureOf.ts";
import { languages, pathIn } from "./reader.ts";

for (const language of languages) {
  test(`${language}: a press on a name of the picture opens its card`, async ({
    open,
    press,
    axe,
  }) => {
    const { page, heading, node, panel } = await open(language, "");
    await press(await middleOf(page, "flipkart"));
    await expect(page).toHaveURL(pathIn(language, "entity/flipkart/"));
    await expect(heading).toContainText(entityOf("flipkart").name[language]);
    await expect(node("flipkart")).toHaveAttribute("aria-current", "true");
    await expect(panel.getByRole("status")).toContainText(entityOf("flipkart").name[language]);
    await axe();
  });

  test(`${language}: a press 18 px from the middle of a small node still opens its card`, async ({
    open,
    press,
  }) => {
    const { page } = await open(language, "");
    const { x, y } = await middleOf(page, "india");
    await press({ x, y: y - 18 });
    await expect(page).toHaveURL(pathIn(language, "entity/india/"));
  });

  test(`${language}: a press 5 px off the line of a tie opens that tie`, async ({
    open,
    press,
    axe,
  }) => {
    const { page, heading, link } = await open(language, "");
    const points = new Map(await pointsBeside(page, 5));
    const point = points.get("walmart-flipkart-ownership");
    expect(point).toBeTruthy();
    if (!point) return;
    await press(point);
    await expect(page).toHaveURL(pathIn(language, "relation/walmart-flipkart-ownership/"));
    await expect(heading).toHaveText(relationOf("walmart-flipkart-ownership").sentence[language]);
    await expect(link("walmart-flipkart-ownership")).toHaveAttribute("aria-current", "true");
    const { label } = relationOf("walmart-flipkart-ownership");
    await expect(page.locator(".link-label")).toHaveText(label[language]);
    await axe();
  });

  test(`${language}: every tie can be pressed 5 px off its line`, async ({ open }) => {
    const { page } = await open(language, "");
    const points = await pointsBeside(page, 5);
    expect(points.map(([id]) => id).sort()).toEqual(
      index.story.relations.map(({ id }) => id).sort(),
    );
    expect(points.filter(([, point]) => point === null).map(([id]) => id)).toEqual([]);
  });

  test(`${language}: the chosen thing is seen beside its open card`, async ({ open }) => {
    for (const id of ["united-states", "google", "marc-lore", "alexa"]) {
      const { page } = await open(language, `entity/${id}/`);
      const { x, y } = await middleOf(page, id);
      const met = await page.evaluate(
        ([left, top]) =>
          document.elementFromPoint(left, top)?.closest(".node")?.getAttribute("data-id"),
        [x, y] as const,
      );
      expect(met).toBe(id);
    }
  });
}
