import type { Span } from "../../../model/story/story.ts";
import { passagesInContext } from "../../../model/view/passagesInContext.ts";
import { useStory } from "../../store/RawabitProvider.tsx";

type InArticleProps = {
  passages: readonly Span[];
  /** Shows this stretch alone, in place of whole paragraphs. */
  within?: Span;
  /** Shows the passages alone, unmarked. */
  isShort?: boolean;
};

/** Passages within their paragraphs, the words marked. */
export function InArticle({ passages, within, isShort = false }: InArticleProps) {
  const index = useStory();
  const stretches = isShort ? passages : within ? [within] : index.story.article.paragraphs;
  return passagesInContext(index, passages, stretches).map(({ span, runs }) => (
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
          run.isMarked && !isShort ? (
            <mark key={run.start}>{run.text}</mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </p>
    </blockquote>
  ));
}
