import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import type { WatchedStory } from "../pages/watchStory.ts";

/** Where the pages of the former build stand, and the file that says what they were made of. */
export type FormerPages = { readonly folder: string; readonly record: string };

const recordSchema = v.object({
  /** What all pages were made of. */
  base: v.string(),
  /** The story's own script, which every page names. */
  script: v.string(),
  /** Keys of what pages read of the story. */
  keys: v.array(v.string()),
  pages: v.record(
    v.string(),
    v.object({
      sha256: v.string(),
      /** Places in `keys`, and the hash of what was read there. */
      read: v.array(v.number()),
      was: v.string(),
    }),
  ),
});
type PagesRecord = v.InferOutput<typeof recordSchema>;

type KeeperParts = {
  watched: WatchedStory;
  /** Changes with all that pages are made of besides the story: the code, the built files, the site's address. */
  base: string;
  /** Name of the story's own script. It changes with every word, and stands in every page. */
  script: string;
  former: FormerPages;
};

export type PageKeeper = {
  /**
   * A page's text: that of the former build, where all that it was made of is as it was; else made anew.
   * @param file from the site's folder
   */
  take: (file: string, make: () => string) => Promise<{ text: string; isNew: boolean }>;
  /** Writes down what the pages were made of, for the next build. */
  save: () => Promise<void>;
};

/**
 * Keeps the pages that a change does not touch. Making a page is noted: which texts of the story it read. It reads the same way, and so
 * comes out the same, while the code, the story's frame and each of these texts are as they were. A file that is not as it was
 * written is made anew.
 */
export async function keepPages(parts: KeeperParts): Promise<PageKeeper> {
  const { watched, script, former } = parts;
  const base = hash([parts.base, watched.frame]);
  const known = await readRecord(former.record);
  const usable = known?.base === base ? known : undefined;
  const keys = [...watched.parts.keys()];
  const places = new Map(keys.map((key, at) => [key, at]));
  const wasOf = (read: readonly string[]) => hash(read.map((key) => watched.parts.get(key) ?? ""));
  const pages: PagesRecord["pages"] = {};

  const remember = (file: string, text: string, read: readonly string[]) => {
    const numbers = read.flatMap((key) => places.get(key) ?? []);
    pages[file] = { sha256: hash([text]), read: numbers, was: wasOf(read) };
  };
  const takeFormer = async (file: string) => {
    const page = usable?.pages[file];
    if (!usable || !page) return undefined;
    const read = page.read.map((at) => usable.keys[at] ?? "");
    if (wasOf(read) !== page.was) return undefined;
    const text = await readFile(join(former.folder, file), "utf8").catch(() => undefined);
    if (text === undefined || hash([text]) !== page.sha256) return undefined;
    return { text: renameScript(text, usable.script, script), read };
  };
  return {
    take: async (file, make) => {
      const kept = await takeFormer(file);
      if (kept) {
        remember(file, kept.text, kept.read);
        return { text: kept.text, isNew: false };
      }
      const { result: text, read } = watched.note(make);
      remember(file, text, [...read]);
      return { text, isNew: true };
    },
    save: async () => {
      const record: PagesRecord = { base, script, keys, pages };
      await mkdir(dirname(former.record), { recursive: true });
      const aside = `${former.record}.${process.pid}`;
      await writeFile(aside, JSON.stringify(record));
      await rename(aside, former.record);
    },
  };
}

/** In the one attribute that names scripts; the words of the article are left alone. */
function renameScript(text: string, before: string, now: string): string {
  return text.replace(/ data-scripts="[^"]*"/, (names) => names.replace(before, () => now));
}

async function readRecord(file: string): Promise<PagesRecord | undefined> {
  try {
    const result = v.safeParse(recordSchema, JSON.parse(await readFile(file, "utf8")));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

function hash(texts: readonly string[]): string {
  const all = createHash("sha256");
  for (const text of texts) all.update(`${text.length} `).update(text);
  return all.digest("hex");
}
