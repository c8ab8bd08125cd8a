import { createHash } from "node:crypto";
import { escapeJson } from "../../model/story/escapeJson.ts";
import type { Story } from "../../model/story/story.ts";
import { isLarge } from "../../model/view/visibility.ts";

/** How the pages of a story hold it. */
export type StoryData = {
  /** Stands in a page that stands alone, after what the page shows; elsewhere empty. */
  readonly element: string;
  /** Scripts that hand it over and draw of it, the same for all pages; named from the site's root, to be run before the site's own. */
  readonly scripts: readonly { readonly name: string; readonly text: string }[];
  readonly isLarge: boolean;
};

/** Bytes of a story's JSON from which on its pages are so many that each holds only what is its own. */
export const mostOfSmall = 200_000;

/**
 * A story stands in a file that all of its pages share, and no first paint waits for: a plain script, for it needs neither
 * CORS nor a request of the page's, and so works in a sandboxed frame of any host. It puts the same element into the page that
 * stands in a page alone.
 * @param atlas text of the script that draws what is around a choice: a story that a form of the picture does not hold needs it
 */
export function storyData(story: Story, atlas: string): StoryData {
  const drawing = isLarge(story, "tall") ? [toFile("atlas", atlas)] : [];
  const json = escapeJson(story);
  // In single quotes, so that only the few backslashes of the JSON are doubled.
  const quoted = json.replace(/[\\']/g, "\\$&");
  const text = `{const story=document.createElement("script");story.type="application/json";story.id="story";story.textContent='${quoted}';document.body.append(story)}\n`;
  return {
    element: "",
    scripts: [toFile(story.id, text), ...drawing],
    isLarge: Buffer.byteLength(json) > mostOfSmall,
  };
}

function toFile(name: string, text: string): StoryData["scripts"][number] {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `assets/${name}-${hash}.js`, text };
}

/** The story within the page, whatever its size: for a page that stands alone. */
export function inPage(story: Story): StoryData {
  const element = `<script type="application/json" id="story">${escapeJson(story)}</script>`;
  return { element, scripts: [], isLarge: false };
}
