import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { aView } from "../../model/story/view.ts";
import { anEntity, aStory } from "../../testing/aStory.ts";
import { drawCards } from "./drawCards.ts";

let root = "";
let folder = "";
const views = [aView("ar"), aView("en"), aView("ar", { kind: "entity", id: "amazon" })];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rawabit-"));
  folder = join(root, "dist");
  cpSync("src/app/ui/tokens.css", join(root, "src/app/ui/tokens.css"));
});
afterEach(() => rmSync(root, { recursive: true }));

const draw = (story: Story, of = views) => drawCards(createStoryIndex(story), of, { root, folder });
const read = (name: string) => readFileSync(join(folder, "cards", name));

describe("drawCards", () => {
  it("draws a card once: while nothing changes it is kept, letter for letter", async () => {
    expect(await draw(aStory())).toEqual({ drawn: 3, kept: 0 });
    const before = read("ar/overview.png");
    expect([before.readUInt32BE(16), before.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(await draw(aStory())).toEqual({ drawn: 0, kept: 3 });
    expect(read("ar/overview.png").equals(before)).toBe(true);
  });

  it("writes a palette, the ground in it to the bit, and few bytes", async () => {
    await draw(aStory());
    for (const { path, at } of [
      { path: "ar/overview.png", at: 0 },
      { path: "en/overview.png", at: 1199 },
    ]) {
      const card = read(path);
      const { isPalette, channels } = await sharp(card).metadata();
      expect(isPalette).toBe(true);
      expect(channels).toBe(3);
      const pixels = await sharp(card).raw().toBuffer();
      // A corner is plain ground; the tokens' own colour is there to the bit.
      expect([...pixels.subarray(at * 3, at * 3 + 3)]).toEqual([0xfb, 0xf8, 0xf2]);
      expect(card.byteLength).toBeLessThan(100_000);
    }
  });

  it("draws again what has changed, and nothing else", async () => {
    await draw(aStory());
    const before = read("en/overview.png");
    const story = aStory({ title: { ...aStory().title, en: "Another title" } });
    expect(await draw(story)).toEqual({ drawn: 1, kept: 2 });
    expect(read("en/overview.png").equals(before)).toBe(false);
  });

  it("draws the same card from two hands at once, and leaves nothing half made on the shelf", async () => {
    const story = aStory({ entities: [...aStory().entities, anEntity({ id: "one-more" })] });
    await Promise.all([draw(story), draw(story)]);
    const shelf = readdirSync(join(root, "node_modules/.cache/rawabit/cards"));
    expect(shelf).toHaveLength(3);
    expect(shelf.every((name) => /^[0-9a-f]{64}\.png$/.test(name))).toBe(true);
  });
});
