import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { pathIn, type Reader } from "./reader.ts";

/** Id and kind, which is its class, of the focused thing of the picture; null where the focus is elsewhere. */
function focusedIn(page: Page) {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active?.closest("svg.picture")) return null;
    const [kind = ""] = active.classList;
    return { id: active.getAttribute("data-id") ?? "", kind };
  });
}

/** Takes the way past the words, from the top of the page. */
async function skipToPicture({ page, picture, t }: Reader): Promise<void> {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: t("skipToPicture") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(picture).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await focusedIn(page)).not.toBeNull();
}

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: a rival and its proof are found by keyboard alone, and Escape leads back`, {
    tag,
  }, async ({ open, axe }) => {
    const reader = await open(language, "");
    const { page, picture, panel, heading, node, link, t } = reader;

    await test.step("the picture is one tab stop, and Tab leaves it", async () => {
      await skipToPicture(reader);
      await page.keyboard.press("Tab");
      expect(await focusedIn(page)).toBeNull();
      await expect(
        picture.getByRole("button", { name: t("graph.key"), exact: true }),
      ).toBeFocused();
      await page.keyboard.press("Shift+Tab");
      expect(await focusedIn(page)).not.toBeNull();
      await page.keyboard.press("Shift+Tab");
      expect(await focusedIn(page)).toBeNull();
      await expect(panel.locator(":focus")).toHaveCount(1);
    });

    await test.step("each line of the key is whole where the keyboard stands on it", async () => {
      if (tag !== "@phone") return;
      const legend = picture.getByRole("list", { name: t("graph.legend") });
      const items = legend.getByRole("button");
      const edgesOf = (part: typeof legend) =>
        part.evaluate((it) => {
          const { left, right } = it.getBoundingClientRect();
          const isCut = getComputedStyle(it).maskImage !== "none";
          // The key fades out at its end over so many px.
          const fade = isCut ? 32 : 0;
          const isRtl = getComputedStyle(it).direction === "rtl";
          return { left: left + (isRtl ? fade : 0), right: right - (isRtl ? 0 : fade) };
        });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      for (const item of await items.all()) {
        await page.keyboard.press("Tab");
        await expect(item).toBeFocused();
        const { left, right } = await edgesOf(item);
        const room = await edgesOf(legend);
        // A px is a matter of rounding.
        expect.soft(left).toBeGreaterThan(room.left - 1);
        expect.soft(right).toBeLessThan(room.right + 1);
      }
      for (const _ of await items.all()) await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Shift+Tab");
    });

    await test.step("Escape closes a card and gives the focus back to the picture", async () => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/walmart/"));
      await expect(heading).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL(pathIn(language, ""));
      await expect(node("walmart")).toBeFocused();
    });

    await test.step("Amazon's rival and its proof are found by keyboard alone", async () => {
      await expect(node("walmart")).toBeFocused();

      const relation = relationOf("walmart-amazon-competition");
      const presses = index.relationsOf.get("walmart")?.length ?? 0;
      for (let press = 0; press < presses; press += 1) {
        await page.keyboard.press("PageDown");
        if ((await focusedIn(page))?.id === relation.id) break;
      }
      await expect(link(relation.id)).toBeFocused();
      await axe();

      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, `relation/${relation.id}/`));
      await expect(heading).toBeFocused();
      await expect(heading).toHaveText(textIn(relation.sentence, language));
      const marked = (await panel.locator("mark").allTextContents()).join("");
      for (const { exact } of relation.evidence) expect(marked).toContain(exact);
      await axe();

      const walmart = panel.getByRole("link", {
        name: textIn(entityOf("walmart").name, language),
        exact: true,
      });
      for (let presses = 0; presses < 5; presses += 1) {
        await page.keyboard.press("Tab");
        if (await walmart.first().evaluate((link) => link === document.activeElement)) break;
      }
      await expect(walmart.first()).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(pathIn(language, "entity/amazon/"));
      await expect(heading).toBeFocused();
      await expect(heading).toContainText(textIn(entityOf("amazon").name, language));
    });

    await test.step("Escape in the picture clears the choice and stays there", async () => {
      await node("amazon").focus();
      await page.keyboard.press("Escape");
      await expect(page).toHaveURL(pathIn(language, ""));
      await expect(node("amazon")).toBeFocused();
    });

    await test.step("Escape on a connection goes back to the name whose connections were walked", async () => {
      await node("flipkart").focus();
      await page.keyboard.press("PageDown");
      expect((await focusedIn(page))?.kind).toBe("link");
      await page.keyboard.press("PageUp");
      await page.keyboard.press("Escape");
      await expect(node("flipkart")).toBeFocused();
    });
  });
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: the way past the header, and the keys within the picture`, { tag }, async ({
    open,
  }) => {
    const { page, panel, node, t } = await open(language, "");

    await test.step("the heading is read before the picture, and no name twice", async () => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const byId = new Map(nodes.map((each) => [each.nodeId, each]));
      const inOrder = (id: string | undefined): typeof nodes => {
        const each = byId.get(id ?? "");
        return each ? [each, ...(each.childIds ?? []).flatMap(inOrder)] : [];
      };
      const read = inOrder(nodes[0]?.nodeId).filter(({ ignored }) => !ignored);
      const roles = read.map(({ role }) => String(role?.value));
      expect(roles.indexOf("heading")).toBeGreaterThan(0);
      expect(roles.indexOf("heading")).toBeLessThan(roles.indexOf("graphics-document"));
      const twice = read.filter(({ name, description }) => {
        const said = String(description?.value ?? "");
        return said !== "" && said === String(name?.value ?? "");
      });
      expect(twice).toEqual([]);
    });

    await test.step("the way past the header leads to the details", async () => {
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: t("skip") })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(panel).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(panel.getByRole("link", { name: t("tab.details") })).toBeFocused();
    });

    await test.step("the arrows reach every name and every side's heading from the first, in physical directions", async () => {
      const placeOf = async (id: string) => (await node(id).boundingBox()) ?? { x: 0, y: 0 };
      await node("walmart").focus();
      await page.keyboard.press("ArrowLeft");
      const left = (await focusedIn(page))?.id ?? "";
      expect((await placeOf(left)).x).toBeLessThan((await placeOf("walmart")).x);
      await node("walmart").focus();
      await page.keyboard.press("ArrowDown");
      const below = (await focusedIn(page))?.id ?? "";
      expect((await placeOf(below)).y).toBeGreaterThan((await placeOf("walmart")).y);

      await page.keyboard.press("Home");
      const focused = async () => {
        const { kind = "", id = "" } = (await focusedIn(page)) ?? {};
        return `.${kind}[data-id="${id}"]`;
      };
      const reached = new Set([await focused()]);
      for (const from of reached) {
        for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
          await page.locator(from).focus();
          await page.keyboard.press(key);
          reached.add(await focused());
        }
      }
      const names = index.story.entities.map(({ id }) => `.node[data-id="${id}"]`);
      const headings = index.story.sides.map(({ id }) => `.side[data-id="${id}"]`);
      expect([...reached].sort()).toEqual([...names, ...headings].sort());
    });

    await test.step("keys that the picture does not use stay the browser's", async () => {
      await node("walmart").focus();
      await page.evaluate(() => {
        addEventListener("keydown", ({ key, defaultPrevented }) => {
          document.body.dataset.keys = `${document.body.dataset.keys ?? ""}${key}:${defaultPrevented} `;
        });
      });
      for (const key of ["a", "Control+ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
      const keys = await page.locator("body").getAttribute("data-keys");
      expect(keys).toBe("a:false Control:false ArrowLeft:false ArrowLeft:true ");
    });
  });
}
