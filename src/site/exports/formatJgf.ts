import { asClaimed } from "../../model/story/claim.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex } from "../../model/story/storyIndex.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { sourceLines } from "./sourceLine.ts";

/**
 * JSON Graph Format, version 2: nodes are a map, everything of ours stands in `metadata`, with the names of the
 * compiled story. Labels are Arabic, those of relations with their standing. The schema admits no other key, not even `$schema`.
 */
export function formatJgf(story: Story): string {
  const index = createStoryIndex(story);
  const { entities, relations, quotes, events, sides, title, summary, article } = story;
  const nodes = entities.map(({ id, name, ...rest }) => {
    return [id, { label: name.ar, metadata: { name, ...rest } }];
  });
  const edges = relations.map((relation) => {
    const { id, source, target, kind, symmetric, label, ...rest } = asClaimed(index, relation);
    return {
      id,
      source,
      target,
      relation: kind,
      directed: !symmetric,
      label: label.ar,
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
    quotes,
    events,
  };
  const graph = {
    id: story.id,
    type: "article-relations",
    label: title.ar,
    directed: true,
    metadata,
    nodes: Object.fromEntries(nodes),
    edges,
  };
  return `${JSON.stringify({ graph })}\n`;
}
