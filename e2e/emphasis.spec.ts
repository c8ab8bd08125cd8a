import { expect, test } from "./fixtures.ts";
import { faded, highlightedIn, neighboursOf, seenIn } from "./highlightedIn.ts";
import { cameraOf, middleOf } from "./pictureOf.ts";
import { pathIn } from "./reader.ts";

type Look = "fill" | "stroke" | "strokeWidth" | "strokeDasharray" | "color" | "borderBlockEndColor";

for (const [language, tag] of [
  ["ar", "@phone"],
  ["en", "@desk"],
] as const) {
  test(`${language}: what is pointed at, stood on or chosen lights up with its neighbours`, {
    tag,
  }, async ({ open }) => {
    const { page, panel, node, t } = await open(language, "");
    const ring = page.locator(".lit .ring");
    const seen = await seenIn(page, "node");
    expect(seen).toEqual(expect.arrayContaining(["amazon", "microsoft", "walmart"]));

    await test.step("pointing at a name leaves it and its neighbours, and fades the others", async () => {
      const { x, y } = await middleOf(page, "flipkart");
      await page.mouse.move(x, y);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("flipkart"));
      await page.mouse.move(x, 4);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(seen);
    });

    await test.step("focus on a name does what pointing does", async () => {
      await expect(ring).toHaveCount(0);
      await node("microsoft").focus();
      await page.keyboard.press("Home");
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("walmart"));
    });

    await test.step("what the keyboard stands on has a ring, whatever the mouse points at", async () => {
      await expect(ring).toHaveAttribute("data-of", "walmart");
      const { x, y } = await middleOf(page, "flipkart");
      await page.mouse.move(x, y);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("flipkart"));
      await expect(ring).toHaveAttribute("data-of", "walmart");
      const edge = ring.locator(".shape").evaluate((it) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "var(--focus)";
        const focus = getComputedStyle(probe).color;
        probe.remove();
        return [getComputedStyle(it).stroke === focus, getComputedStyle(it).strokeOpacity];
      });
      expect(await edge).toEqual([true, "1"]);
      await page.keyboard.press("Tab");
      await expect(ring).toHaveCount(0);
    });

    await test.step("a mouse that is let go beside the picture leaves nothing lit", async () => {
      const { x, y } = await middleOf(page, "google");
      const beside = await panel.boundingBox();
      await page.mouse.move(x, y);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("google"));
      await page.mouse.down();
      await page.mouse.move((beside?.x ?? 0) + 40, (beside?.y ?? 0) + 200, { steps: 8 });
      await page.mouse.up();
      await expect(page.locator("[data-moving]")).toHaveCount(0);
      await expect.poll(() => highlightedIn(page, "node")).toEqual(seen);
    });

    await test.step("a name pointed at in the article lights up in the picture", async () => {
      await panel.getByRole("link", { name: t("tab.article"), exact: true }).click();
      await expect(page).toHaveURL(pathIn(language, "article/"));
      await panel.getByRole("link", { name: "فليبكارت Flipkart", exact: true }).first().hover();
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("flipkart"));
    });

    await test.step("a choice stays", async () => {
      await open(language, "entity/gartner/");
      await expect.poll(() => highlightedIn(page, "node")).toEqual(neighboursOf("gartner"));
      expect(await highlightedIn(page, "node", faded)).toContain("amazon");
    });
  });

  test(`${language}: where less motion is asked for, nothing moves by degrees`, { tag }, async ({
    page,
    open,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { picture, t } = await open(language, "entity/walmart/");
    const slow = await page.locator("body *").evaluateAll(
      (elements) =>
        elements.filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return `${transitionDuration}, ${animationDuration}`
            .split(", ")
            .some((duration) => Number.parseFloat(duration) > 0);
        }).length,
    );
    expect(slow).toBe(0);
    await page.evaluate(() => {
      const seen = new Set<string>();
      const watch = new MutationObserver(([change]) => {
        if (change?.target instanceof Element)
          seen.add(change.target.getAttribute("transform") ?? "");
        document.documentElement.dataset.stations = String(seen.size);
      });
      const viewport = document.querySelector(".viewport");
      if (viewport) watch.observe(viewport, { attributeFilter: ["transform"] });
    });
    await picture.getByRole("button", { name: t("graph.zoomIn"), exact: true }).click();
    await expect.poll(async () => (await cameraOf(page))?.k).toBeCloseTo(1.4, 5);
    await expect(page.locator("html")).toHaveAttribute("data-stations", "1");
  });
}

for (const [language, tag] of [
  ["ar", "@desk"],
  ["en", "@phone"],
] as const) {
  test(`${language}: in forced colours the picture takes the system's and keeps its dashes`, {
    tag,
  }, async ({ page, open, axe }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(language, "relation/walmart-amazon-competition/");
    const colours = await page.evaluate(() => {
      const named = (name: string) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.cssText = `forced-color-adjust: none; color: ${name}`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const all = (selector: string, property: Look) => [
        ...new Set(
          [...document.querySelectorAll(selector)].map((it) => getComputedStyle(it)[property]),
        ),
      ];
      return {
        text: named("CanvasText"),
        ground: named("Canvas"),
        chosen: named("Highlight"),
        labels: all(".picture .label, .picture .side-heading, .picture .link-label", "fill"),
        shapes: all(".node .shape", "fill"),
        edges: all(".node .shape", "stroke"),
        lines: all(".picture .link:not(.chosen) .line", "stroke"),
        chosenLine: all(".picture .link.chosen .line", "stroke"),
        marks: all(".marks .mark", "color"),
        halos: all(".picture :is(.label, .link-label)", "stroke"),
        headings: all(".picture .side-heading", "stroke"),
        grounds: all(".picture .ground", "fill"),
        reach: all(".picture .ground", "strokeWidth"),
        tabs: all(".tab:not([aria-current])", "borderBlockEndColor"),
        tab: all(".tab[aria-current]", "borderBlockEndColor"),
        dashes: all('.drawn .link[data-kind="competition"] .line', "strokeDasharray"),
      };
    });
    const { text, ground, chosen, ...drawn } = colours;
    expect(drawn).toMatchObject({
      labels: [text],
      shapes: [ground],
      edges: [text],
      lines: [text],
      chosenLine: [chosen],
      marks: [text],
      halos: [ground],
      headings: ["none"],
      grounds: [ground],
      reach: ["40px"],
      tabs: [ground],
      tab: [chosen],
    });
    expect(drawn.dashes).not.toContain("none");
    await axe();

    await test.step("where more contrast is asked for, what is faded is seen, without its colours", async () => {
      await page.emulateMedia({ forcedColors: null, contrast: "more" });
      const faded = page.locator(".drawn[data-faded]");
      await expect(faded).toHaveCSS("opacity", "0.65");
      await expect(faded).toHaveCSS("filter", "grayscale(1)");
      await axe();
    });
  });
}
