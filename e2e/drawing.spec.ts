import { index } from "./builtStory.ts";
import { expect, test } from "./fixtures.ts";
import { type Drawn, endsOf, measurePicture } from "./measurePicture.ts";
import { listCrossings, listMeetings, listStruckLabels } from "./meetings.ts";
import type { Language } from "./reader.ts";

const windows = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

function thingsOf({ labels, nodes, headings }: Drawn) {
  return {
    labels: labels.map(({ id, lines }) => ({ name: `label ${id}`, boxes: lines })),
    nodes: nodes.map(({ id, box }) => ({ name: `node ${id}`, boxes: [box] })),
    headings: headings.map((box, at) => ({ name: `heading ${at}`, boxes: [box] })),
  };
}

function expectNothingCovered(drawn: Drawn): void {
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
  expect.soft(drawn.strays, "nodes on the ground of another side").toEqual([]);
}

function expectWithinReach(drawn: Drawn): void {
  expect(Math.min(...drawn.labels.map(({ size }) => size))).toBeGreaterThanOrEqual(12.9);
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
}

/** Middle of a side's names across the window, in px. */
function middleOfSide({ nodes }: Drawn, side: string): number {
  const ids = index.story.entities.filter((entity) => entity.side === side).map(({ id }) => id);
  const boxes = nodes.filter(({ id }) => ids.includes(id)).map(({ box }) => box);
  return boxes.reduce((sum, { left, right }) => sum + (left + right) / 2, 0) / boxes.length;
}

const placesOf = ({ nodes }: Drawn) => nodes.map(({ id, place }) => `${id} ${place}`);

for (const viewport of windows) {
  test.describe(`${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("the first picture can be read and hit, in the same places in both languages", async ({
      open,
    }) => {
      const see = async (language: Language) => measurePicture((await open(language, "")).page);
      const arabic = await see("ar");
      const english = await see("en");
      for (const [language, drawn] of [
        ["ar", arabic],
        ["en", english],
      ] as const) {
        await test.step(`${language}: nothing of it covers anything else`, () =>
          expectNothingCovered(drawn));
        await test.step(`${language}: letters can be read, connections can be hit, all is on the stage`, () =>
          expectWithinReach(drawn));
      }
      await test.step("places are the same in both languages, the alliance on the right", () => {
        expect(placesOf(english)).toEqual(placesOf(arabic));
        expect(middleOfSide(arabic, "alliance")).toBeGreaterThan(
          middleOfSide(arabic, "amazon") + 80,
        );
      });
    });
  });
}
