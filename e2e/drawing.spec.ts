import { index } from "./builtStory.ts";
import { expect, isReady, test } from "./fixtures.ts";
import { type Drawn, measurePicture } from "./measurePicture.ts";
import { listCrossings, listMeetings, listStruckLabels } from "./meetings.ts";
import { languages, pathIn } from "./reader.ts";

const windows = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

const endsOf = Object.fromEntries(
  index.story.relations.map(({ id, source, target }) => [id, [source, target]]),
);

function thingsOf({ labels, nodes, headings }: Drawn) {
  return {
    labels: labels.map(({ id, lines }) => ({ name: `label ${id}`, boxes: lines })),
    nodes: nodes.map(({ id, box }) => ({ name: `node ${id}`, boxes: [box] })),
    headings: headings.map((box, at) => ({ name: `heading ${at}`, boxes: [box] })),
  };
}

for (const viewport of windows) {
  const size = `${viewport.width}×${viewport.height}`;
  test.describe(size, () => {
    test.use({ viewport });

    for (const language of languages) {
      test(`${language}, ${size}: nothing of the first picture covers anything else`, async ({
        page,
        open,
      }) => {
        await open(language, "");
        const drawn = await measurePicture(page, endsOf);
        const { labels, nodes, headings } = thingsOf(drawn);
        expect(nodes).toHaveLength(index.story.entities.length);
        expect(drawn.links).toHaveLength(index.story.relations.length);

        expect.soft(listMeetings(labels, labels), "labels on labels").toEqual([]);
        expect.soft(listMeetings(labels, nodes), "labels on nodes").toEqual([]);
        expect.soft(listMeetings(labels, headings), "labels on headings").toEqual([]);
        expect.soft(listMeetings(nodes, headings), "nodes on headings").toEqual([]);
        expect.soft(listMeetings(nodes, nodes), "nodes on nodes").toEqual([]);
        expect.soft(listStruckLabels(drawn, endsOf), "labels under foreign links").toEqual([]);
        expect.soft(drawn.covered, "nodes under foreign links").toEqual([]);
        const crossings = listCrossings(drawn, endsOf);
        expect.soft(crossings.length, crossings.join("; ")).toBeLessThanOrEqual(1);
        expect.soft(drawn.doGroundsMeet, "the two sides stand apart").toBe(false);
      });

      test(`${language}, ${size}: letters can be read, ties can be hit, all is on the stage`, async ({
        page,
        open,
      }) => {
        await open(language, "");
        const drawn = await measurePicture(page, endsOf);
        expect(Math.min(...drawn.labels.map(({ size: height }) => height))).toBeGreaterThanOrEqual(
          12.9,
        );
        expect(Math.min(...drawn.links.map(({ hit }) => hit))).toBeGreaterThanOrEqual(12);
        const { stage } = drawn;
        const boxes = Object.values(thingsOf(drawn)).flat();
        const outside = boxes.filter((thing) =>
          thing.boxes.some(
            ({ left, right, top, bottom }) =>
              left < stage.left || right > stage.right || top < stage.top || bottom > stage.bottom,
          ),
        );
        expect(outside.map(({ name }) => name)).toEqual([]);
      });
    }

    test(`${size}: places are the same in both languages, the alliance on the right`, async ({
      page,
      open,
    }) => {
      await open("ar", "");
      const arabic = await measurePicture(page, endsOf);
      await open("en", "");
      const english = await measurePicture(page, endsOf);
      expect(english.nodes.map(({ id, place }) => `${id} ${place}`)).toEqual(
        arabic.nodes.map(({ id, place }) => `${id} ${place}`),
      );
      const middle = (side: string) => {
        const ids = index.story.entities
          .filter((entity) => entity.side === side)
          .map(({ id }) => id);
        const boxes = arabic.nodes.filter(({ id }) => ids.includes(id)).map(({ box }) => box);
        return boxes.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / boxes.length;
      };
      expect(middle("alliance")).toBeGreaterThan(middle("amazon") + 80);
    });

    test(`${size}: the script changes nothing of the picture, and nothing jumps`, async ({
      page,
      browser,
      baseURL,
    }) => {
      const still = await browser.newContext({
        javaScriptEnabled: false,
        viewport,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      const before = await still.newPage();
      await page.addInitScript(() => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry) sum += Number(entry.value);
          }
          document.documentElement.dataset.shift = String(sum);
        });
        observer.observe({ type: "layout-shift", buffered: true });
      });
      for (const language of languages) {
        const path = pathIn(language, "entity/walmart/");
        await before.goto(path);
        await page.goto(path);
        await isReady(page);
        expect(await measurePicture(page, endsOf)).toEqual(await measurePicture(before, endsOf));
        const shift = Number((await page.locator("html").getAttribute("data-shift")) ?? 0);
        expect(shift).toBeLessThan(0.01);
      }
      await still.close();
    });
  });
}
