import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { pathIn, type Reader } from "./reader.ts";

test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: "reduce" } });

/** Arabic and English on the usual phone, and the language with the longer sentences on a smaller one. */
const phones = [
  { language: "ar", viewport: { width: 390, height: 844 } },
  { language: "en", viewport: { width: 390, height: 844 } },
  { language: "en", viewport: { width: 360, height: 740 } },
] as const;

/** What is read first of a chosen thing: sentences of a name's relations, the marked words of a relation's evidence. */
type Answer = {
  readonly chosen: string;
  readonly parts: number;
  readonly below: readonly string[];
};

/** Chooses all names and relations in the picture, one after the other, and tells of each which of its answer is not in sight. */
function answersIn({ page }: Reader, things: readonly { kind: string; id: string }[]) {
  return page.evaluate(async (all): Promise<Answer[]> => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const answers: Answer[] = [];
    for (const { kind, id } of all) {
      const node = kind === "entity" ? "node" : "link";
      const drawn = document.querySelector(`.drawn .${node}[data-id="${id}"]`);
      drawn?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      // The address is the last that a choice changes but the title.
      for (let frames = 0; frames < 100; frames += 1) {
        await frame();
        if (window.location.pathname.endsWith(`/${kind}/${id}/`)) break;
      }
      const card = document.querySelector("article:has(h1)");
      const words = card?.querySelector("blockquote");
      const parts =
        kind === "entity"
          ? [...(card?.querySelectorAll('section > [role="list"] a[href*="relation/"]') ?? [])]
          : [...(words?.querySelectorAll("mark") ?? [])];
      const first = kind === "entity" ? parts.slice(0, 2) : parts;
      const isSeen = (part: Element) => {
        const { top, bottom, left, width } = part.getBoundingClientRect();
        const met = document.elementFromPoint(left + width / 2, top + 2);
        return bottom <= window.innerHeight && (met?.closest("article") ?? null) === card;
      };
      const below = first.filter((part) => !isSeen(part)).map((part) => part.textContent);
      answers.push({ chosen: `${kind}/${id}`, parts: first.length, below });
    }
    return answers;
  }, things);
}

for (const { language, viewport } of phones) {
  test.describe(`${language}, ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("whatever is chosen shows its answer without a scroll", async ({ open }) => {
      const { entities, relations } = index.story;
      const things = [
        ...entities.map(({ id }) => ({
          kind: "entity",
          id,
          parts: Math.min(2, index.relationsOf.get(id)?.length ?? 0),
        })),
        ...relations.map(({ id }) => ({ kind: "relation", id, parts: 1 })),
      ];
      const answers = await answersIn(await open(language, ""), things);
      expect(answers.filter(({ below }) => below.length > 0)).toEqual([]);
      for (const [at, { kind, id, parts }] of things.entries()) {
        expect(answers[at]?.chosen).toBe(`${kind}/${id}`);
        expect(answers[at]?.parts, id).toBeGreaterThanOrEqual(parts);
      }
    });
  });
}

test.describe("the sheet", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("follows the thumb to three heights, and gives way as there is more to read", async ({
    page,
    open,
  }) => {
    const reader = await open("ar", "");
    const { panel, picture, node, t, heading } = reader;
    const shareAbove = async () => ((await panel.boundingBox())?.y ?? 0) / 844;
    const expectShare = (share: number) => expect.poll(shareAbove).toBeCloseTo(share, 1);
    const bar = panel.getByRole("navigation", { name: t("tab.label") });
    const key = picture.getByRole("list", { name: t("graph.legend") });
    const session = await page.context().newCDPSession(page);
    /** Moves a finger up or down by its bar, and rests before it is lifted, or not. */
    const drag = async (by: number, rests = true) => {
      const box = await bar.boundingBox();
      const [x, y] = [200, (box?.y ?? 0) + 22];
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", to?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: to === undefined ? [] : [{ x, y: to }],
        });
      await touch("touchStart", y);
      for (const share of [0.25, 0.5, 0.75, 1, 1]) await touch("touchMove", y + by * share);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const held = await shareAbove();
      if (rests) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      await touch("touchEnd");
      return held;
    };

    await test.step("the picture has half of the height, and a third once a name is chosen", async () => {
      await expectShare(0.56);
      await node("flipkart").press("Enter");
      await expectShare(0.37);
      await page.goBack();
      await expectShare(0.56);
      await page.goForward();
      await expectShare(0.37);
    });
    await test.step("it stays under the finger, and goes to the nearest height", async () => {
      const before = await shareAbove();
      expect(await drag(120)).toBeGreaterThan(before + 0.1);
      await expectShare(0.37);
      await drag(380);
      await expectShare(0.87);
      await expect(heading).toBeInViewport();
    });
    await test.step("what was dragged is not pressed", async () => {
      await expect(page).toHaveURL(pathIn("ar", "entity/flipkart/"));
    });
    await test.step("a name that is pressed brings its answer back", async () => {
      await node("india").press("Enter");
      await expectShare(0.37);
    });
    await test.step("raised, it leaves no button of the picture to the eye or to the keyboard", async () => {
      await drag(-260);
      await expectShare(0.21);
      await expect(key).toBeHidden();
      await expect(picture.getByRole("button")).toHaveCount(0);
    });
    await test.step("Escape lowers it, and only then leaves what is chosen", async () => {
      await panel.getByRole("button", { name: t("sheet.lower") }).press("Escape");
      await expectShare(0.37);
      await expect(key).toBeVisible();
      await expect(page).toHaveURL(pathIn("ar", "entity/india/"));
    });
    await test.step("its button steps up to the full text and down to the picture", async () => {
      const step = async (name: "sheet.raise" | "sheet.lower", isExpanded: boolean, to: number) => {
        const button = panel.getByRole("button", { name: t(name) });
        await expect(button).toHaveAttribute("aria-expanded", String(isExpanded));
        await button.press("Enter");
        await expectShare(to);
      };
      await step("sheet.raise", false, 0.21);
      await step("sheet.lower", true, 0.37);
      await step("sheet.lower", false, 0.87);
      await step("sheet.raise", false, 0.37);
    });
    await test.step("one press leads back to the whole story", async () => {
      await panel.getByRole("link", { name: t("overview.back"), exact: true }).tap();
      await expect(page).toHaveURL(pathIn("ar", ""));
      await expectShare(0.56);
    });
  });
});
