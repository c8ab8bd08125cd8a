import type { Span } from "../../../model/story/story.ts";
import { markedRuns } from "../../../model/view/markedRuns.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useStory } from "../../store/RawabitProvider.tsx";

type InArticleProps = {
  span: Span;
  /** What is marked in it. */
  passages?: readonly Span[];
};

/** A stretch of the article: a sentence, a paragraph. */
export function InArticle({ span, passages = [] }: InArticleProps) {
  const runs = markedRuns(useStory(), span, passages);
  return (
    <Verbatim as="blockquote" className="context">
      <p>
        {runs.map((run) => {
          const Tag = run.isMarked ? "mark" : "span";
          return (
            <Tag key={run.start}>
              <Words span={run} text={run.text} within={span} />
            </Tag>
          );
        })}
      </p>
    </Verbatim>
  );
}
