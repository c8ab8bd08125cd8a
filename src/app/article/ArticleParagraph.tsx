import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import type { CoveredSentence } from "../../model/graph/coverage.ts";
import type { Span } from "../../model/story/story.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { toSegments } from "../../model/view/segments.ts";
import { selectedPassages } from "../../model/view/selectedPassages.ts";
import { storyCovers } from "../../model/view/storyCovers.ts";
import {
  useLanguage,
  useRawabit,
  useRawabitStore,
  useStory,
  useView,
} from "../store/RawabitProvider.tsx";
import { ArticleSegment } from "./ArticleSegment.tsx";

type ArticleParagraphProps = {
  span: Span;
  sentences: readonly CoveredSentence[];
  isTitle: boolean;
};

/**
 * One paragraph, or the headline: its sentences, and the space between them. The headline's buttons stand behind it, for a
 * heading is called by all that it holds.
 */
export function ArticleParagraph({ span, sentences, isTitle }: ArticleParagraphProps) {
  const index = useStory();
  const own = sentences.filter((sentence) => overlaps(sentence.span, span));
  const words = own.map((sentence, at) => {
    const before = own[at - 1]?.span.end ?? span.start;
    return (
      <span key={sentence.span.start}>
        <Between>{index.text.slice({ start: before, end: sentence.span.start })}</Between>
        <Sentence sentence={sentence} at={sentences.indexOf(sentence)}>
          {!isTitle && <SentenceTies sentence={sentence} at={sentences.indexOf(sentence)} />}
        </Sentence>
      </span>
    );
  });
  const rest = index.text.slice({ start: own.at(-1)?.span.end ?? span.start, end: span.end });
  if (isTitle) {
    return (
      <div className="article-title">
        <h1>
          {words}
          <Between>{rest}</Between>
        </h1>
        {own.map((sentence) => (
          <SentenceTies
            key={sentence.span.start}
            sentence={sentence}
            at={sentences.indexOf(sentence)}
          />
        ))}
      </div>
    );
  }
  return (
    <p>
      {words}
      <Between>{rest}</Between>
    </p>
  );
}

/** What stands between sentences, most often nothing. */
function Between({ children }: { children: string }) {
  return children === "" ? null : <span>{children}</span>;
}

type SentenceProps = {
  sentence: CoveredSentence;
  /** Its number in the article, from 0. */
  at: number;
};

function useIsHighlighted(at: number): boolean {
  return useRawabit(({ hover }) => hover?.kind === "sentence" && hover.id === String(at));
}

/** A sentence, as flat segments. */
function Sentence({ sentence, at, children }: SentenceProps & { children: ReactNode }) {
  const index = useStory();
  const { selection } = useView();
  const isHighlighted = useIsHighlighted(at);
  const passages = selectedPassages(index, selection);
  const marks = passages.map(({ start, end }) => ({ kind: "mark" as const, id: "", start, end }));
  const segments = toSegments(sentence.span, [...storyCovers(index), ...marks]);
  const bears = sentence.relations.length + sentence.quotes.length > 0;
  return (
    <span className="sentence-span" data-bears={bears} data-lit={isHighlighted}>
      {segments.map((segment) => (
        <ArticleSegment key={segment.start} segment={segment} />
      ))}
      {children}
    </span>
  );
}

/** How many relations a sentence bears, as a button that lights them in the picture. */
function SentenceTies({ sentence, at }: SentenceProps) {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const isHighlighted = useIsHighlighted(at);
  const language = useLanguage();
  const count = sentence.relations.length;
  if (count === 0) return null;
  const relations = t("count.relations", { count });
  const toggle = () => {
    store.getState().point(isHighlighted ? null : { kind: "sentence", id: String(at) });
  };
  return (
    <button
      type="button"
      className="sentence-ties"
      aria-pressed={isHighlighted}
      lang={language}
      title={t("article.sentenceTies", { relations })}
      data-count={relations}
      onClick={toggle}
    />
  );
}
