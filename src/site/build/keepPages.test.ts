import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { formatAddress } from "../../model/view/address.ts";
import { listViews } from "../../model/view/listAddresses.ts";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { theWalmartStory } from "../../testing/theWalmartStory.ts";
import { createPageWriter } from "../pages/createPageWriter.ts";
import { renderPage } from "../pages/renderPage.tsx";
import { watchStory } from "../pages/watchStory.ts";
import { storyScripts } from "../pages/wordsScripts.ts";
import { keepPages } from "./keepPages.ts";
import { sha256Of } from "./sha256Of.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Written = { pages: ReadonlyMap<string, string>; anew: number };

/** The pages of some views, written beside a script whose name changes with every word, as a large story's are. */
async function write(story: Story, from: string, to: string, base = "code"): Promise<Written> {
  const script = `assets/story-${sha256Of(Buffer.from(JSON.stringify(story))).slice(0, 8)}.js`;
  const watched = watchStory(story);
  const former = { folder: join(folder, from), record: join(folder, `${from}.json`) };
  const keeper = await keepPages({ watched, base, script, former });
  const site = new URL("https://example.org/");
  const writer = createPageWriter(createStoryIndex(watched.story), {
    scripts: storyScripts(createStoryIndex(story), site),
    client: aClient({ render: renderPage }),
    data: { element: "", scripts: [{ name: script, text: "" }], isLarge: true },
    site,
    cardOf: (view) => view,
    isThemed: false,
  });
  const views = listViews(watched.story);
  const some = views.length < 40 ? views : views.filter((_, at) => at % 9 === 2);
  const pages = new Map<string, string>();
  let anew = 0;
  for (const view of some) {
    const file = `${formatAddress(view, story)}index.html`;
    const { text, isNew } = await keeper.take(file, () => writer(view));
    if (isNew) anew += 1;
    pages.set(file, text);
    mkdirSync(dirname(join(folder, to, file)), { recursive: true });
    writeFileSync(join(folder, to, file), text);
  }
  await keeper.save();
  rmSync(join(folder, `${to}.json`), { force: true });
  writeFileSync(join(folder, `${to}.json`), readFileSync(former.record));
  return { pages, anew };
}

const first = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error("The list is empty");
  return one;
};
const changeFirst = <T>(list: readonly T[], change: Partial<T>): T[] => [
  { ...first(list), ...change },
  ...list.slice(1),
];

/** Changes of one word, and of more, by what they are; whether they leave some pages as they were. */
const changes: [what: string, change: (story: Story) => Partial<Story>, leavesSome: boolean][] = [
  [
    "a description",
    ({ entities }) => ({
      entities: changeFirst(entities, { description: { ar: "وصف $& آخر", en: "Another" } }),
    }),
    true,
  ],
  [
    "a sentence",
    ({ relations }) => ({
      relations: changeFirst(relations, { sentence: { ar: "جملة أخرى.", en: "Another." } }),
    }),
    false,
  ],
  [
    "a translation",
    ({ quotes }) => ({ quotes: changeFirst(quotes, { translation: { en: "Other words" } }) }),
    true,
  ],
  [
    "a name",
    ({ entities }) => ({ entities: changeFirst(entities, { name: { ar: "اسم", en: "A name" } }) }),
    false,
  ],
  [
    "a place",
    ({ drawings, entities: [entity] }) => {
      const { tall } = drawings;
      const nodes = { ...tall.nodes, [entity?.id ?? ""]: { x: 1, y: 2, label: "above" as const } };
      return { drawings: { ...drawings, tall: { ...tall, nodes } } };
    },
    false,
  ],
  [
    "a word of the article",
    ({ article }) => ({ article: { ...article, text: article.text.replace("عام", "سنة") } }),
    false,
  ],
  [
    "a relation that is added",
    ({ relations }) => ({ relations: [...relations, { ...first(relations), id: "added" }] }),
    false,
  ],
];

describe("keepPages", () => {
  for (const story of [aStory(), theWalmartStory()]) {
    it(`writes the same pages of ${story.id} whether it keeps what has not changed or makes all anew`, async () => {
      const before = await write(story, `${story.id}-none`, `${story.id}-before`);
      expect(before.anew).toBe(before.pages.size);
      const record = readFileSync(join(folder, `${story.id}-before.json`));
      for (const [what, change, leavesSome] of changes) {
        const changed = { ...story, ...change(story) };
        const kept = await write(changed, `${story.id}-before`, `${story.id}-kept`);
        writeFileSync(join(folder, `${story.id}-before.json`), record);
        const anew = await write(changed, `${what}-none`, `${what}-anew`);
        expect(anew.anew, what).toBe(anew.pages.size);
        for (const [file, text] of anew.pages) {
          expect(kept.pages.get(file) === text, `${what}: ${file}`).toBe(true);
        }
        expect(kept.pages.size, what).toBe(anew.pages.size);
        expect(kept.anew, what).toBeGreaterThan(0);
        if (leavesSome) expect(kept.anew, what).toBeLessThan(kept.pages.size);
      }
    });
  }

  it("keeps all where nothing has changed, build after build, and none of other code", async () => {
    await write(aStory(), "none", "one");
    expect((await write(aStory(), "one", "two")).anew).toBe(0);
    expect((await write(aStory(), "two", "three")).anew).toBe(0);
    const other = await write(aStory(), "three", "four", "other code");
    expect(other.anew).toBe(other.pages.size);
  });

  it("makes anew what was changed on the disk or is gone, and all where the record cannot be read", async () => {
    await write(aStory(), "none", "five");
    writeFileSync(join(folder, "five/index.html"), "changed by hand");
    rmSync(join(folder, "five/list/index.html"));
    const mended = await write(aStory(), "five", "six");
    expect(mended.anew).toBe(2);
    expect(mended.pages.get("index.html")).not.toBe("changed by hand");
    writeFileSync(join(folder, "six.json"), '{"base":1}');
    const all = await write(aStory(), "six", "seven");
    expect(all.anew).toBe(all.pages.size);
  });

  it("renames the story's script where it is named, and leaves the article's words alone", async () => {
    const watched = watchStory(aStory());
    const former = { folder: join(folder, "eight"), record: join(folder, "eight.json") };
    const page = (name: string) =>
      `<p>assets/a-1.js data-scripts=&quot;assets/a-1.js</p><script data-scripts="../w.js ../${name}">`;
    const build = async (script: string) => {
      const keeper = await keepPages({ watched, base: "code", script, former });
      const taken = await keeper.take("index.html", () => page(script));
      await keeper.save();
      return taken;
    };
    await build("assets/a-1.js");
    mkdirSync(former.folder);
    writeFileSync(join(former.folder, "index.html"), page("assets/a-1.js"));
    expect(await build("assets/a-2.js")).toEqual({ text: page("assets/a-2.js"), isNew: false });
  });
});
