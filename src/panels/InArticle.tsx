import { useStory } from "../store/RawabitProvider.tsx";
import { passagesInContext } from "../story/passageInContext.ts";
import type { Span } from "../story/story.ts";

type InArticleProps = { passages: readonly Span[] };

/** Passages within their paragraphs, the words marked. */
export function InArticle({ passages }: InArticleProps) {
  const index = useStory();
  return passagesInContext(index, passages).map(({ span, runs }) => (
    <blockquote
      key={span.start}
      className="context"
      lang="ar"
      dir="rtl"
      translate="no"
      cite={index.story.source.url}
    >
      <p>
        {runs.map((run) =>
          run.isMarked ? (
            <mark key={run.start}>{run.text}</mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </p>
    </blockquote>
  ));
}
