import type { Page } from "@playwright/test";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { languages, pathIn, wordsIn } from "./reader.ts";

const { story } = index;
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The text that paper shows. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  return plain(await page.locator("body").innerText());
}

function expectWholeStory(text: string, language: "ar" | "en"): void {
  const t = wordsIn(language);
  for (const { id, sentence, evidence } of story.relations) {
    expect.soft(text, id).toContain(plain(sentence[language]));
    for (const { exact } of evidence)
      expect.soft(text, `evidence of ${id}`).toContain(plain(exact));
  }
  for (const { id, exact, translation } of story.quotes) {
    expect.soft(text, id).toContain(plain(exact));
    if (language === "en") expect.soft(text, id).toContain(plain(translation.en));
  }
  expect.soft(text).toContain(plain(t("source.rights")));
  const other = language === "ar" ? "en" : "ar";
  expect.soft(text).not.toContain(plain(wordsIn(other)("source.rights")));
}

/** Boxes of what is shown that reach beyond the paper's width, and parts of the picture outside its frame. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll("body *:not(script, svg *, .visually-hidden)")];
    const wide = seen.filter((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (left < -1 || right > width + 1);
    });
    const frame = document.querySelector(".picture")?.getBoundingClientRect();
    const drawn = [...document.querySelectorAll(".picture .shape, .picture .label")];
    const outside = drawn.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (!frame) return true;
      return (
        left < frame.left - 1 ||
        right > frame.right + 1 ||
        top < frame.top - 1 ||
        bottom > frame.bottom + 1
      );
    });
    return [...wide, ...outside].map((element) => `${element.localName}.${element.className}`);
  });
}

/** Parts of the page that lie over each other: paper has no scrolling to bring them apart. */
function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [".site-header", ".stage", ".graph-bar", ".panel", ".print-sheet"];
    const boxes = parts.map((part) => document.querySelector(part)?.getBoundingClientRect());
    return parts.filter((_part, at) => {
      const [box, next] = [boxes[at], boxes[at + 1]];
      if (!box) return true;
      return next !== undefined && box.bottom > next.top + 1;
    });
  });
}

// The width between the margins of A4, in CSS pixels.
test.use({ viewport: { width: 680, height: 1009 } });

for (const language of languages) {
  for (const address of ["", "list/", "relation/walmart-microsoft-partnership/"]) {
    test(`${language}: paper holds the whole story from /${address}, and nothing is cut off`, async ({
      page,
      open,
    }) => {
      await open(language, address);
      expectWholeStory(await printed(page), language);
      expect(await findCutOff(page)).toEqual([]);
      expect(await findOverlaps(page)).toEqual([]);
      await expect(page.locator(".drawn .node")).toHaveCount(story.entities.length);
      // The key's lines stay; what can only be pressed or typed in goes.
      const pressed = page.locator("button:not(.legend-item), input, select, .tabs, .language");
      expect(await pressed.filter({ visible: true }).count()).toBe(0);
    });
  }

  test(`${language}: a page prints as it was chosen, and in the language it was changed to`, async ({
    page,
    open,
  }) => {
    const { t } = await open(language, "entity/walmart/");
    await page.getByRole("link", { name: t("language.switch") }).click();
    const other = language === "ar" ? "en" : "ar";
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    const text = await printed(page);
    expectWholeStory(text, other);
    await expect(page.locator("#details h1")).toContainText(entityOf("walmart").name[other]);
  });
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("paper holds as much", async ({ page }) => {
    for (const language of languages) {
      await page.goto(pathIn(language, "quote/nadella-core/"));
      const text = await printed(page);
      expectWholeStory(text, language);
      expect(text).toContain(plain(quoteOf("nadella-core").exact));
    }
  });
});

test("a picture that was moved prints whole, and a proof that was folded prints open", async ({
  page,
  open,
}) => {
  const { picture, t } = await open("en", "entity/walmart/");
  for (let press = 0; press < 3; press += 1) {
    await picture.getByRole("button", { name: t("graph.zoomIn") }).click();
  }
  await expect(page.locator(".graph")).toHaveAttribute("data-zoomed", "true");
  await printed(page);
  expect(await findCutOff(page)).toEqual([]);
  const folded = page.locator("#details details .evidence");
  expect(await folded.count()).toBeGreaterThan(5);
  for (const evidence of await folded.all()) await expect(evidence).toBeVisible();
});

test("a picture that is on its way prints whole", async ({ page, open }) => {
  await open("ar", "");
  await page.emulateMedia({ media: "print" });
  // The camera's step and what paper would show of it in one task: at rest nothing of it is left.
  const seen = await page.locator(".stage").evaluate((stage) => {
    const picture = stage.querySelector<SVGSVGElement>(".picture");
    const { left, top, width, height } = stage.getBoundingClientRect();
    const at = { clientX: left + width / 4, clientY: top + height / 4 };
    stage.dispatchEvent(
      new WheelEvent("wheel", { ...at, deltaY: -60, bubbles: true, cancelable: true }),
    );
    if (!picture) return undefined;
    return { step: picture.style.transform, shown: getComputedStyle(picture).transform };
  });
  expect(seen?.step).toContain("scale(");
  expect(seen?.shown).toBe("none");
  expect(await findCutOff(page)).toEqual([]);
});

test("the dark theme prints dark on white", async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open("ar", "");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const colours = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ["--ground", "--ink", "--surface"].map((name) => style.getPropertyValue(name).trim());
  });
  expect(colours).toEqual(["#fff", "#1c1916", "#fff"]);
});

test("a PDF of the overview has its pages, and no blank one", async ({ page, open }) => {
  await open("ar", "");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const count = Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]);
  expect(count).toBeGreaterThanOrEqual(4);
  expect(count).toBeLessThanOrEqual(9);
});
