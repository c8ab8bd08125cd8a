import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aClient } from "../../testing/aClient.ts";
import { aStory } from "../../testing/aStory.ts";
import { discoverAsWordPress } from "../../testing/asWordPress.ts";
import { writeSite } from "./writeSite.ts";

const folder = mkdtempSync(join(tmpdir(), "rawabit-site-"));

/** The story's own file and its schema are there first: the story's plugin writes them. */
function write(name: string, site: URL | null) {
  mkdirSync(join(folder, name, "stories"), { recursive: true });
  for (const file of ["a-story.json", "story.schema.json"])
    writeFileSync(join(folder, name, "stories", file), "{}");
  return writeSite(join(folder, name), {
    story: aStory(),
    client: aClient(),
    site,
    root: process.cwd(),
  });
}

function listPages(name: string): string[] {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => file.endsWith("index.html"));
  // The page of files to take away shows no view, so there is nothing of it to embed.
  return pages.filter((page) => !page.replaceAll("\\", "/").endsWith("data/index.html"));
}

beforeAll(async () => {
  await write("known", new URL("https://user.github.io/repo/"));
  await write("unknown", null);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("writeSite", () => {
  it("writes beside every page the oEmbed answer that its head names", () => {
    const pages = listPages("known");
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const found = discoverAsWordPress(readFileSync(join(folder, "known", page), "utf8"));
      expect(found, page).toMatch(/^https:\/\/user\.github\.io\/repo\/.*oembed\.json$/);
      const path = String(found).replace("https://user.github.io/repo/", "");
      expect(path).toBe(page.replaceAll("\\", "/").replace("index.html", "oembed.json"));
      const answer = JSON.parse(readFileSync(join(folder, "known", path), "utf8"));
      expect(answer).toMatchObject({ version: "1.0", type: "rich" });
      const card = answer.thumbnail_url.replace("https://user.github.io/repo/", "");
      expect(existsSync(join(folder, "known", card)), card).toBe(true);
    }
  });

  it("writes and names none where the site's own address is unknown", () => {
    for (const page of listPages("unknown")) {
      const html = readFileSync(join(folder, "unknown", page), "utf8");
      expect(discoverAsWordPress(html), page).toBe(false);
      expect(existsSync(join(folder, "unknown", page.replace("index.html", "oembed.json")))).toBe(
        false,
      );
    }
  });
});
