import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Story } from "../../model/story/story.ts";
import { exportStory } from "../exports/exportStory.ts";
import { dataAddress } from "../head/dataAddress.ts";
import type { Client } from "../pages/client.ts";
import { dataPage } from "../pages/dataPage.ts";
import { fillOneFile } from "../pages/fillOneFile.ts";

type DataParts = { story: Story; client: Client; site: URL | null };

/**
 * Writes what can be taken away beside the story's JSON, which is there, and the page that lists it. Every text is
 * made before the first is written.
 * @throws what making or writing a file throws
 */
export async function writeData(folder: string, parts: DataParts): Promise<void> {
  const { story, client, site } = parts;
  const stories = join(folder, "stories");
  const files = [
    ...exportStory(story),
    { name: `${story.id}.html`, text: fillOneFile(story, client) },
  ];
  await mkdir(stories, { recursive: true });
  for (const { name, text } of files) await writeFile(join(stories, name), text);
  const sizes = await measureFiles(stories);
  for (const language of story.languages) {
    const { files, texts, icon } = client;
    const html = dataPage(language, {
      story,
      sizes,
      files,
      rules: texts.rules,
      icon,
      site,
    });
    const page = join(folder, dataAddress(language, story));
    await mkdir(page, { recursive: true });
    await writeFile(join(page, "index.html"), html);
  }
}

async function measureFiles(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder);
  const sizes = names.map(async (name): Promise<[string, number]> => {
    return [name, (await stat(join(folder, name))).size];
  });
  return new Map(await Promise.all(sizes));
}
