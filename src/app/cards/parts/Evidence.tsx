import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Span } from "../../../model/story/story.ts";
import { evidenceSentences } from "../../../model/view/evidenceSentences.ts";
import { useStory } from "../../store/RawabitProvider.tsx";
import { InArticle } from "./InArticle.tsx";

type EvidenceProps = {
  /** The author's, the best first. */
  passages: readonly Span[];
  /** Whether each sentence leads to its paragraph. */
  hasParagraphs?: boolean;
};

/** The sentence of the article that proves it best, the passages marked; the others, and paragraphs, on request. */
export function Evidence({ passages, hasParagraphs = false }: EvidenceProps) {
  const { t } = useTranslation();
  const [best, ...others] = evidenceSentences(useStory(), passages).map(({ span, paragraph }) => (
    <div key={span.start} className="evidence">
      <InArticle span={span} passages={passages} />
      {hasParagraphs && paragraph && (
        <details className="fold paragraph">
          <summary>{t("card.paragraph")}</summary>
          <InArticle span={paragraph} passages={passages} />
        </details>
      )}
    </div>
  ));
  return (
    <>
      {best}
      {others.length > 0 && (
        <details className="fold">
          <summary>{t("count.further", { count: others.length })}</summary>
          {others}
        </details>
      )}
    </>
  );
}
