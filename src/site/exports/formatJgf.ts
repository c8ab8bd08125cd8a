import { asClaimed } from "../../model/story/claim.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { wordingsOf } from "./graphFields.ts";
import { sourceLines } from "./sourceLine.ts";

/**
 * JSON Graph Format, version 2: nodes are a map, everything of ours stands in `metadata`, with the names of the
 * compiled story. Labels are in the first language, those of relations with their standing. The schema admits no other key, not even `$schema`.
 */
export function formatJgf(story: Story): string {
  const index = createStoryIndex(story);
  const wordings = wordingsOf(story);
  const [first = ""] = story.languages;
  const { entities, relations, quotes, events, sides, title, summary, article } = story;
  const nodes = entities.map(({ id, name, ...rest }) => {
    return [id, { label: textIn(name, first), metadata: { name, ...rest } }];
  });
  const edges = relations.map((relation) => {
    const claimed = asClaimed(index, relation, wordings);
    const { id, source, target, kind, symmetric, label, ...rest } = claimed;
    return {
      id,
      source,
      target,
      relation: kind,
      directed: !symmetric,
      label: textIn(label, first),
      metadata: { label, symmetric, ...rest },
    };
  });
  const metadata = {
    title,
    summary,
    source: { ...story.source, url: webAddress(story.source.url), line: sourceLines(story) },
    article: { sha256: article.sha256 },
    spans: "Unicode code points of the article's text, from 0, end exclusive",
    sides,
    kinds: story.kinds,
    quotes,
    events,
  };
  const graph = {
    id: story.id,
    type: "article-relations",
    label: textIn(title, first),
    directed: true,
    metadata,
    nodes: Object.fromEntries(nodes),
    edges,
  };
  return `${JSON.stringify({ graph })}\n`;
}
