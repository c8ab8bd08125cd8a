import { useTranslation } from "../../i18n/useTranslation.ts";
import type { CoveredSentence } from "../../model/graph/coverage.ts";
import type { Span } from "../../model/story/story.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { toSegments } from "../../model/view/segments.ts";
import { selectedPassages } from "../../model/view/selectedPassages.ts";
import { storyCovers } from "../../model/view/storyCovers.ts";
import { useRawabit, useRawabitStore, useStory, useView } from "../store/RawabitProvider.tsx";
import { ArticleSegment } from "./ArticleSegment.tsx";

type ArticleParagraphProps = {
  span: Span;
  sentences: readonly CoveredSentence[];
  isTitle: boolean;
};

/** One paragraph, or the headline: its sentences, and the space between them. */
export function ArticleParagraph({ span, sentences, isTitle }: ArticleParagraphProps) {
  const index = useStory();
  const own = sentences.filter((sentence) => overlaps(sentence.span, span));
  const words = own.map((sentence, at) => {
    const before = own[at - 1]?.span.end ?? span.start;
    return (
      <span key={sentence.span.start}>
        <Between>{index.text.slice({ start: before, end: sentence.span.start })}</Between>
        <Sentence sentence={sentence} at={sentences.indexOf(sentence)} />
      </span>
    );
  });
  const rest = index.text.slice({ start: own.at(-1)?.span.end ?? span.start, end: span.end });
  const Tag = isTitle ? "h1" : "p";
  return (
    <Tag className={isTitle ? "article-title" : undefined}>
      {words}
      <Between>{rest}</Between>
    </Tag>
  );
}

/** What stands between sentences, most often nothing. */
function Between({ children }: { children: string }) {
  return children === "" ? null : <span>{children}</span>;
}

/** A sentence, as flat segments; choosing it lights its relations in the picture. */
function Sentence({ sentence, at }: { sentence: CoveredSentence; at: number }) {
  const { t } = useTranslation();
  const index = useStory();
  const store = useRawabitStore();
  const { selection } = useView();
  const isHighlighted = useRawabit(
    ({ hover }) => hover?.kind === "sentence" && hover.id === String(at),
  );
  const passages = selectedPassages(index, selection);
  const marks = passages.map(({ start, end }) => ({ kind: "mark" as const, id: "", start, end }));
  const segments = toSegments(sentence.span, [...storyCovers(index), ...marks]);
  const bears = sentence.relations.length + sentence.quotes.length > 0;
  const toggle = () => {
    store.getState().point(isHighlighted ? null : { kind: "sentence", id: String(at) });
  };
  const relations = t("count.relations", { count: sentence.relations.length });
  return (
    <span className="sentence-span" data-bears={bears} data-lit={isHighlighted}>
      {segments.map((segment) => (
        <ArticleSegment key={segment.start} segment={segment} />
      ))}
      {sentence.relations.length > 0 && (
        <button
          type="button"
          className="sentence-ties"
          aria-pressed={isHighlighted}
          aria-label={t("article.sentenceTies", { relations })}
          title={t("article.sentenceTies", { relations })}
          data-count={sentence.relations.length}
          onClick={toggle}
        />
      )}
    </span>
  );
}
