import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { seenIn } from "./highlightedIn.ts";
import { arabicAtDesk, englishAtDesk } from "./languageAtSize.ts";
import { freePointAround, isStanding, middleOf, pointsBeside } from "./pictureOf.ts";
import { pathIn } from "./reader.ts";

for (const { language, tag } of arabicAtDesk) {
  test(`${language}: a press on the picture`, { tag }, async ({ open, press, axe }) => {
    const { page, heading, node, link, panel } = await open(language, "");
    const toOverview = async () => {
      await page.goBack();
      await expect(page).toHaveURL(pathIn(language, ""));
      await expect(heading).toHaveText(textIn(index.story.title, language));
      await expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
    };

    await test.step("meets every connection 5 px off its line", async () => {
      const seen = await seenIn(page, "link");
      expect(seen).toContain("walmart-microsoft-partnership");
      const points = (await pointsBeside(page, 5)).filter(([id]) => seen.includes(id));
      expect(points.map(([id]) => id).sort()).toEqual(seen);
      expect(points.filter(([, point]) => point === null).map(([id]) => id)).toEqual([]);
    });

    await test.step("5 px off the line of a connection opens that connection", async () => {
      const points = new Map(await pointsBeside(page, 5));
      const point = points.get("walmart-flipkart-ownership");
      expect(point).toBeTruthy();
      if (!point) return;
      await press(point);
      await expect(page).toHaveURL(pathIn(language, "relation/walmart-flipkart-ownership/"));
      await expect(heading).toHaveText(
        textIn(relationOf("walmart-flipkart-ownership").sentence, language),
      );
      await expect(link("walmart-flipkart-ownership")).toHaveAttribute("aria-current", "true");
      const { caption } = relationOf("walmart-flipkart-ownership");
      const words = page.locator(".lit .link.chosen .caption text:not(.halo), .link-label");
      // Its lines stand apart without a space.
      const bare = (text: string | null | undefined) => text?.replaceAll(" ", "");
      await expect(words).toHaveCount(1);
      expect(bare(await words.textContent())).toBe(bare(caption?.[language]));
      await axe();
      await toOverview();
    });

    await test.step("18 px from the middle of a node still opens its card", async () => {
      await isStanding(page);
      // A finger takes a line that is near rather than the place around a name.
      const id = tag === "@desk" ? "alexa" : "flipkart";
      const point = await freePointAround(page, id, 18);
      expect(point).not.toBeNull();
      if (!point) return;
      await press(point);
      await expect(page).toHaveURL(pathIn(language, `entity/${id}/`));
      await toOverview();
    });

    await test.step("on a name opens its card", async () => {
      await press(await middleOf(page, "flipkart"));
      await expect(page).toHaveURL(pathIn(language, "entity/flipkart/"));
      await expect(heading).toContainText(textIn(entityOf("flipkart").name, language));
      await expect(node("flipkart")).toHaveAttribute("aria-current", "true");
      await expect(panel.getByRole("status")).toContainText(
        textIn(entityOf("flipkart").name, language),
      );
      await axe();
    });
  });
}

for (const { language, tag } of englishAtDesk) {
  test(`${language}: the chosen thing is seen beside its open card`, { tag }, async ({ open }) => {
    for (const id of ["india", "google", "marc-lore", "alexa"]) {
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
