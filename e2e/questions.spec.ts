import type { Locator, Page } from "@playwright/test";
import { wordingOf } from "../src/i18n/allWords.ts";
import { claimOf } from "../src/model/story/claim.ts";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, proofOf, relationOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { endsOf, highlightedIn } from "./highlightedIn.ts";
import { hiddenIn, shapeOf } from "./pictureOf.ts";
import { type Language, pathIn } from "./reader.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A thumb that counts what it does, and reaches only what is seen: it swipes up the sheet until then. */
function aThumb(page: Page) {
  const done = { taps: 0, swipes: 0 };
  const sees = (thing: Locator) =>
    thing.evaluate((it) => {
      const { left, right, top, bottom } = it.getBoundingClientRect();
      const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isIn = top >= 0 && bottom <= window.innerHeight;
      return isIn && (it.contains(met) || met?.contains(it) === true);
    });
  const reach = async (thing: Locator) => {
    await expect(thing).toBeAttached();
    // A reader waits until the sheet has come to rest, and swipes only then.
    await expect
      .poll(() => sees(thing), { timeout: 1500 })
      .toBe(true)
      .catch(() => undefined);
    for (let tries = 0; tries < 5 && !(await sees(thing)); tries += 1) {
      done.swipes += 1;
      await page
        .locator(".panel-body")
        .evaluate((body) => body.scrollBy({ top: 0.8 * body.clientHeight }));
    }
    expect(await sees(thing)).toBe(true);
  };
  const tap = async (thing: Locator) => {
    await reach(thing);
    done.taps += 1;
    await thing.tap();
  };
  const tapNode = async (id: string) => {
    await expect(page.locator(".picture")).not.toHaveAttribute("data-camera");
    await expect.poll(() => hiddenIn(page.locator("html"), [id])).toEqual([]);
    done.taps += 1;
    await shapeOf(page, id).first().tap();
  };
  return { done, reach, tap, tapNode };
}

for (const language of ["ar", "en"] as const satisfies readonly Language[]) {
  test(`${language}: a reader's three questions, on a phone`, { tag: "@phone" }, async ({
    open,
  }) => {
    await test.step("who competes with Amazon, and where does it say so", async () => {
      const { page, panel, t } = await open(language, "");
      const thumb = aThumb(page);
      await thumb.tapNode("amazon");
      const rivalry = relationOf("microsoft-amazon-competition");
      const told = (id: string, from: string) =>
        claimOf(index, relationOf(id), wordingOf(language), from);
      const link = (claim: string) => panel.getByRole("link", { name: claim, exact: true });
      await thumb.reach(link(told("walmart-amazon-competition", "amazon")));
      await thumb.tap(link(told(rivalry.id, "amazon")));
      const proof = panel.locator("blockquote").first();
      await expect(proof).toHaveText(proofOf(rivalry)[0]);
      await thumb.reach(proof.locator("mark").first());
      expect(thumb.done.taps).toBeLessThanOrEqual(2);
      expect(thumb.done.swipes).toBeLessThanOrEqual(1);

      await page.goBack();
      await expect(
        panel.getByRole("heading", {
          name: t("card.ownedRivals", { name: textIn(entityOf("amazon").name, language) }),
        }),
      ).toBeAttached();
      await expect(link(told("azure-aws-competition", "aws"))).toBeAttached();
    });

    await test.step("how is Flipkart connected to Microsoft", async () => {
      const { page, panel, heading, t } = await open(language, "");
      const thumb = aThumb(page);
      await thumb.tapNode("flipkart");
      // The camera has gone to Flipkart and its neighbours: the group fills the stage.
      await expect.poll(() => page.locator(".graph").getAttribute("data-zoomed")).toBe("true");
      expect(await hiddenIn(page.locator("html"), ["flipkart", "walmart", "india"])).toEqual([]);
      await thumb.tap(panel.getByRole("button", { name: t("join.open") }));
      const name = textIn(entityOf("flipkart").name, language);
      await expect(page.getByText(t("join.hint", { name }))).toBeVisible();
      await thumb.tapNode("microsoft");
      await expect(page).toHaveURL(pathIn(language, "path/?from=flipkart&to=microsoft"));
      const names = { from: name, to: textIn(entityOf("microsoft").name, language) };
      await expect(heading).toHaveText(t("tied.pathTitle", names));
      expect(thumb.done.taps).toBeLessThanOrEqual(3);
      const ids = ["walmart-flipkart-ownership", "walmart-microsoft-partnership"];
      await expect.poll(() => highlightedIn(page, "link")).toEqual(expect.arrayContaining(ids));
      await expect.poll(() => highlightedIn(page, "node")).toEqual(endsOf(ids));
    });

    await test.step("what did Nadella say, and to whom", async () => {
      const { page, panel } = await open(language, "");
      const thumb = aThumb(page);
      // A phone shows him with what he is related to.
      await thumb.tapNode("microsoft");
      await thumb.tapNode("satya-nadella");
      const said = panel.locator(".quote").first();
      await expect(said).toBeAttached();
      const medium = relationOf("nadella-wall-street-journal-work");
      await thumb.reach(
        panel.getByRole("link", {
          name: claimOf(index, medium, wordingOf(language), "satya-nadella"),
        }),
      );
      await thumb.reach(said.getByRole("blockquote"));
      expect(thumb.done).toEqual({ taps: 2, swipes: 0 });
      expect(
        await hiddenIn(page.locator("html"), ["satya-nadella", "wall-street-journal"]),
      ).toEqual([]);
    });
  });
}
