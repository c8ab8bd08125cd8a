import type { Span } from "../../../model/story/story.ts";
import { passagesInContext } from "../../../model/view/passagesInContext.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
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
    <Verbatim key={span.start} as="blockquote" className="context">
      <p>
        {runs.map((run) =>
          run.isMarked && !isShort ? (
            <mark key={run.start}>{run.text}</mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </p>
    </Verbatim>
  ));
}
