import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, proofOf, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { pathIn, type Reader } from "./reader.ts";

/** `entity/…` and `relation/…` of all that a part of the page links to. */
async function thingsIn({ panel, t }: Reader, of: "entities" | "relations"): Promise<string[]> {
  const hrefs = await panel
    .getByRole("list", { name: t(`list.${of}`) })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs.map((href) => /((?:entity|relation)\/[^/]+)\/$/.exec(href)?.[1] ?? href).sort();
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: the list holds the names and connections of the graph, each with its proof`, {
    tag,
  }, async ({ open, axe }) => {
    const reader = await open(language, "list/");
    const { page, panel, heading, node, t } = reader;
    const drawn = (selector: string, kind: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (elements, of) => elements.map((it) => `${of}/${it.getAttribute("data-id")}`).sort(),
          kind,
        );
    expect(await thingsIn(reader, "entities")).toEqual(await drawn(".drawn .node", "entity"));
    expect(await thingsIn(reader, "relations")).toEqual(await drawn(".drawn .link", "relation"));

    const relation = relationOf("walmart-flipkart-ownership");
    const rows = panel.getByRole("list", { name: t("list.relations") }).getByRole("listitem");
    await expect(rows).toHaveCount(index.story.relations.length);
    const row = rows.filter({ hasText: textIn(relation.sentence, language) });
    await row.getByText(t("card.evidence"), { exact: true }).click();
    await expect(row.getByRole("blockquote")).toHaveText(proofOf(relation)[0]);
    await axe();

    await test.step("a row of the list opens its card and marks the picture", async () => {
      await panel
        .getByRole("list", { name: t("list.entities") })
        .getByRole("link", { name: textIn(entityOf("gartner").name, language) })
        .click();
      await expect(page).toHaveURL(pathIn(language, "entity/gartner/"));
      await expect(heading).toContainText(textIn(entityOf("gartner").name, language));
      await expect(node("gartner")).toHaveAttribute("aria-current", "true");
    });
  });

  test(`${language}: the list marks the picture's choice`, { tag }, async ({ open, axe }) => {
    for (const address of ["entity/flipkart/", "relation/walmart-azure-use/"]) {
      await test.step(address, async () => {
        const { page, panel, picture, t } = await open(language, address);
        const before = await picture.locator("[aria-current]").getAttribute("data-id");
        await panel.getByRole("link", { name: t("tab.list") }).click();
        await expect(page).toHaveURL(pathIn(language, `${address}?tab=list`));
        const marked = panel.getByRole("listitem").locator("[aria-current=true]");
        await expect(marked).toHaveCount(1);
        await expect(marked).toHaveAttribute("href", new RegExp(`${address}$`));
        await expect(picture.locator("[aria-current]")).toHaveAttribute("data-id", before ?? "");
        await axe();
        await page.reload();
        await expect(marked).toHaveCount(1);
      });
    }
  });
}
