import { createHash } from "node:crypto";
import type { View } from "../../model/story/view.ts";
import type { StoryData } from "./storyData.ts";

/** The rules of a page: their text stands in it, or it asks for the sheet that holds them, named from the site's root. */
export type PageRules = { readonly text: string } | { readonly sheet: string };

type SiteRules = {
  /** How the page of a view has the rules. */
  readonly rulesOf: (view: View) => PageRules;
  /** The sheets that pages ask for. */
  readonly sheets: readonly { readonly name: string; readonly text: string }[];
};

/**
 * The rules stand in every page of a small story, so that its first paint waits for nothing else. The pages of a large
 * story are thousands, each a third rules, and share one sheet.
 */
export function siteRules(text: string, { isLarge }: Pick<StoryData, "isLarge">): SiteRules {
  if (!isLarge) return { rulesOf: () => ({ text }), sheets: [] };
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const sheet = `assets/rules-${hash}.css`;
  return {
    rulesOf: () => ({ sheet }),
    sheets: [{ name: sheet, text }],
  };
}
