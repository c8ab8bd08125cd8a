import type { Page } from "@playwright/test";
import { textIn } from "../src/model/story/texts.ts";
import { entityOf, index, quoteOf } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { type Language, languageLink, languages, pathIn, type Reader, wordsIn } from "./reader.ts";

const { story } = index;
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** The text that paper shows. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  return plain(await page.locator("body").innerText());
}

function expectWholeStory(text: string, language: Language): void {
  const t = wordsIn(language);
  for (const { id, sentence, evidence } of story.relations) {
    expect.soft(text, id).toContain(plain(textIn(sentence, language)));
    for (const { exact } of evidence)
      expect.soft(text, `evidence of ${id}`).toContain(plain(exact));
  }
  for (const { id, exact, translation } of story.quotes) {
    expect.soft(text, id).toContain(plain(exact));
    const translated = translation?.[language];
    if (translated !== undefined) expect.soft(text, id).toContain(plain(translated));
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

/**
 * Headings that a browser without `break-after: avoid`, as Firefox is, may leave alone at a page's foot: neither held with
 * what follows in one box, nor holding room for some lines of it.
 */
function findLooseHeadings(page: Page): Promise<string[]> {
  return page.locator(":is(.panel, .print-sheet) :is(h1, h2, h3):visible").evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const holder = heading.closest(".print-start") ?? heading;
      const isWhole = getComputedStyle(holder).breakInside === "avoid";
      const room = Number.parseFloat(getComputedStyle(heading, "::after").blockSize);
      const isHeld = holder !== heading && heading.nextElementSibling !== null;
      return isWhole && (isHeld || room > 100) ? [] : [heading.textContent];
    }),
  );
}

// The width between the margins of A4, in CSS pixels.
test.use({ viewport: { width: 680, height: 1009 } });

/** Paper as it comes from an address: all of the story, none of it cut off, and nothing that can only be pressed. */
async function expectPaper(page: Page, language: Language): Promise<void> {
  expectWholeStory(await printed(page), language);
  expect(await findCutOff(page)).toEqual([]);
  expect(await findOverlaps(page)).toEqual([]);
  await expect(page.locator(".drawn .node")).toHaveCount(story.entities.length);
  // The key's lines stay; what can only be pressed or typed in goes.
  const pressed = page.locator("button:not(.legend-item), input, select, .tabs, .language");
  expect(await pressed.filter({ visible: true }).count()).toBe(0);
}

/** A page prints as it was chosen, and in the language it was changed to. */
async function expectOtherLanguage({ page, language }: Reader): Promise<void> {
  const other = language === "ar" ? "en" : "ar";
  await page.emulateMedia({ media: null });
  await page.getByRole("link", { name: languageLink(language, other) }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", other);
  expectWholeStory(await printed(page), other);
  await expect(page.locator("#details h1")).toContainText(textIn(entityOf("walmart").name, other));
}

// The sheet of the whole story is the same on every page of a story, so each kind of page is printed in one language.
test("paper holds the whole story in Arabic, and nothing is cut off", async ({ page, open }) => {
  await test.step("from the overview", async () => {
    await open("ar", "");
    await expectPaper(page, "ar");
  });

  await test.step("a picture that is on its way prints whole", async () => {
    // The camera's step and what paper would show of it in one task: at rest nothing of it is left.
    const seen = await page.locator(".stage").evaluate((stage) => {
      const scene = stage.querySelector<HTMLElement>(".scene");
      const { left, top, width, height } = stage.getBoundingClientRect();
      const at = { clientX: left + width / 4, clientY: top + height / 4 };
      stage.dispatchEvent(
        new WheelEvent("wheel", { ...at, deltaY: -60, bubbles: true, cancelable: true }),
      );
      if (!scene) return undefined;
      return { step: scene.style.transform, shown: getComputedStyle(scene).transform };
    });
    expect(seen?.step).toContain("translate3d(");
    expect(seen?.shown).toBe("none");
    expect(await findCutOff(page)).toEqual([]);
  });

  await test.step("the dark theme prints dark on white", async () => {
    await page.emulateMedia({ media: null, colorScheme: "dark" });
    const colours = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ["--ground", "--ink", "--surface"].map((name) =>
          style.getPropertyValue(name).trim(),
        );
      });
    const onPaper = ["#fff", "#1c1916", "#fff"];
    expect(await colours()).not.toEqual(onPaper);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await colours()).toEqual(onPaper);
  });

  await test.step("a PDF has its pages, and no blank one", async () => {
    await page.emulateMedia({ media: null, colorScheme: null });
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const count = Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)/.exec(pdf.toString("latin1"))?.[1]);
    expect(count).toBeGreaterThanOrEqual(4);
    expect(count).toBeLessThanOrEqual(9);
  });

  await test.step("from a connection", async () => {
    await page.emulateMedia({ media: null });
    await open("ar", "relation/walmart-microsoft-partnership/");
    await expectPaper(page, "ar");
  });

  await test.step("as it was chosen, in the language it was changed to", async () => {
    await page.emulateMedia({ media: null });
    await expectOtherLanguage(await open("ar", "entity/walmart/"));
  });
});

test("paper holds the whole story in English, and nothing is cut off", async ({ page, open }) => {
  await test.step("from the overview", async () => {
    await open("en", "");
    await expectPaper(page, "en");
  });

  await test.step("from the list", async () => {
    await page.emulateMedia({ media: null });
    await open("en", "list/");
    await expectPaper(page, "en");
    expect(await findLooseHeadings(page)).toEqual([]);
  });

  await page.emulateMedia({ media: null });
  const reader = await open("en", "entity/walmart/");
  await test.step("a picture that was moved prints whole, and a proof stands once", async () => {
    const { picture, t } = reader;
    for (let press = 0; press < 3; press += 1) {
      await picture.getByRole("button", { name: t("graph.zoomIn") }).click();
    }
    await expect(page.locator(".graph")).toHaveAttribute("data-zoomed", "true");
    await printed(page);
    expect(await findCutOff(page)).toEqual([]);
    await expect(page.locator("#details .relation-item .evidence:visible")).toHaveCount(0);
  });

  await test.step("as it was chosen, in the language it was changed to", () =>
    expectOtherLanguage(reader));
});

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
