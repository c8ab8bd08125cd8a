import type { Story } from "../../model/story/story.ts";
import { listViews } from "../../model/view/listAddresses.ts";

/** URLs of one sitemap (sitemaps.org), each language of a story has one page more, which lists files. */
const mostPages = 50_000;
/** Bytes of the story's JSON: a reader's browser holds all of it. */
const mostBytes = 16_000_000;

/**
 * Refuses a story that is too large for a site, before anything is written.
 * @throws with what is too much and what to do
 */
export function checkStorySize(story: Story): void {
  const pages = listViews(story).length + story.languages.length;
  const bytes = Buffer.byteLength(JSON.stringify(story));
  const problems = [
    ...(pages > mostPages ? [`it would make ${pages} pages; a site holds ${mostPages}`] : []),
    ...(bytes > mostBytes ? [`it weighs ${bytes} bytes; a story may weigh ${mostBytes}`] : []),
  ];
  if (problems.length === 0) return;
  throw new Error(
    `The story "${story.id}" is too large: ${problems.join("; ")}. Divide it into several stories.`,
  );
}
