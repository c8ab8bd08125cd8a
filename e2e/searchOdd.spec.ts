import { textIn } from "../src/model/story/texts.ts";
import { entityOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { pathIn } from "./reader.ts";
import { boxOf, resultsOf } from "./searchBox.ts";

/** What a reader may type or paste that names nothing. */
const odd = [
  ["10,000 letters", "ظ".repeat(10_000)],
  ["only marks", "\u064b\u064c\u064d\u0650\u0651\u0640\u0640"],
  ["controls", "\u0001\u0007\u001b\u202e\u2066\u200f\u061c"],
  [
    "markup",
    "<script>document.title='struck'</script><img src=x onerror=\"document.title='struck'\">",
  ],
  ["signs", "%%% \\ [[[ ((( *** ?? ^$"],
  ["mixed directions", "\u202eqqxq \u2067ظظضظ\u2069 42 zzqz"],
] as const;

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: a key press is answered in its frame, and odd input breaks nothing`, {
    tag,
  }, async ({ open }) => {
    const reader = await open(language, "");
    const { page } = reader;

    await test.step("the first result is there in the frame of the key press", async () => {
      await boxOf(reader).focus();
      for (const key of ["و", "ل", "م"]) {
        await page.evaluate(() => {
          delete document.documentElement.dataset.waited;
          const countFrames = () => {
            let frames = 0;
            const look = () => {
              frames += 1;
              const isThere = document.querySelector("#search-results:not([hidden]) [role=option]");
              if (isThere) document.documentElement.dataset.waited = String(frames);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          };
          addEventListener("input", countFrames, { capture: true, once: true });
        });
        await boxOf(reader).pressSequentially(key);
        await expect(page.locator("html")).toHaveAttribute("data-waited", "1");
      }
    });

    await test.step("what is pasted is cut at a sensible length", async () => {
      await boxOf(reader).fill("");
      await page.keyboard.insertText("وولمارت ".repeat(100));
      expect(await boxOf(reader).inputValue()).toHaveLength(200);
      await expect(resultsOf(reader).getByRole("option").first()).toContainText(
        textIn(entityOf("walmart").name, language),
      );
    });

    const title = await page.title();
    for (const [kind, typed] of odd) {
      await test.step(`${kind} find nothing and break nothing`, async () => {
        await boxOf(reader).fill(typed);
        await expect(resultsOf(reader)).toBeHidden();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(pathIn(language, ""));
        await expect(page).toHaveTitle(title);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        ).toBeLessThanOrEqual(0);
        await boxOf(reader).fill("الهند");
        await expect(resultsOf(reader).getByRole("option").first()).toContainText(
          textIn(entityOf("india").name, language),
        );
      });
    }
  });
}
