import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { coverage } from "../../model/graph/coverage.ts";
import { articleNote } from "../../model/story/wording.ts";
import { selectedPassages } from "../../model/view/selectedPassages.ts";
import { useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { ArticleParagraph } from "./ArticleParagraph.tsx";
import { Verbatim } from "./Verbatim.tsx";
import "./article.css";

/** The article itself, its paragraphs restored, every name a way to its card. The text is never altered. */
export function ArticleView() {
  const { t, wording } = useTranslation();
  const index = useStory();
  const article = useRef<HTMLElement>(null);
  const [isCovered, setCovered] = useState(false);
  const sentences = useMemo(() => coverage(index), [index]);
  const bearing = sentences.filter(({ relations, quotes }) => relations.length + quotes.length > 0);
  useBringIntoView(article);
  return (
    <article
      ref={article}
      className="article"
      data-coverage={isCovered}
      aria-label={t("article.title")}
    >
      <p className="soft article-note">{articleNote(index.story, wording)}</p>
      <p className="article-note">
        <button
          type="button"
          className="button-quiet"
          aria-pressed={isCovered}
          onClick={() => setCovered(!isCovered)}
        >
          {t("article.coverage")}
        </button>
        {isCovered && (
          <span className="soft" role="status">
            {` ${t("article.covered", { bearing: bearing.length, all: sentences.length })}`}
          </span>
        )}
      </p>
      <Verbatim as="div">
        {index.story.article.paragraphs.map((paragraph, at) => (
          <ArticleParagraph
            key={paragraph.start}
            span={paragraph}
            sentences={sentences}
            isTitle={at === 0}
          />
        ))}
      </Verbatim>
    </article>
  );
}

/** Scrolls the reader's own scroller, and nothing around it, to the first words that the selection stands on. */
function useBringIntoView(article: RefObject<HTMLElement | null>): void {
  const index = useStory();
  const selection = useRawabit(({ view }) => view.selection);
  useEffect(() => {
    const [first] = selectedPassages(index, selection);
    const scroller = article.current?.parentElement;
    if (!first || !scroller) return;
    const place = article.current?.querySelector(`[data-start="${first.start}"]`);
    if (!place) return;
    const top = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTo({ top: scroller.scrollTop + top - scroller.clientHeight / 4 });
  }, [article, index, selection]);
}
