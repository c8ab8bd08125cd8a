import type { Quality } from "../../layout/measureDrawing.ts";
import type { Span, Story } from "../../model/story/story.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { describeFaults } from "./describeFaults.ts";

/** One line for the author: how much there is, how much of the article it answers for, how clean the drawing is. */
export function summariseStory(story: Story, quality: Quality): string {
  const { article, entities, relations, quotes, events } = story;
  const passages: Span[] = [
    ...entities.flatMap(({ evidence }) => evidence),
    ...relations.flatMap(({ evidence, figures }) => [...evidence, ...figures]),
    ...quotes,
    ...events,
  ];
  const covered = article.sentences.filter((sentence) =>
    passages.some((passage) => overlaps(passage, sentence)),
  );
  const share = measureUnion(passages) / Array.from(article.text).length;
  return [
    `${story.id}: ${entities.length} entities, ${relations.length} relations, ${quotes.length} quotes`,
    `${events.length} events, ${covered.length} of ${article.sentences.length} sentences with evidence`,
    `${Math.round(share * 100)} % of the article quoted`,
    `drawing: ${describeFaults(quality)}`,
  ].join(", ");
}

/** Code points under at least one of the spans. */
function measureUnion(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
