import { useTranslation } from "react-i18next";
import { useStory } from "../store/RawabitProvider.tsx";
import { ArticleParagraph } from "./ArticleParagraph.tsx";

/** The article itself, its paragraphs restored, every name a way to its card. The text is never altered. */
export function ArticleView() {
  const { t } = useTranslation();
  const { story } = useStory();
  return (
    <article className="article" aria-label={t("article.title")}>
      <p className="soft article-note">{t("article.note")}</p>
      <div lang="ar" dir="rtl" translate="no">
        {story.article.paragraphs.map((paragraph, at) => (
          <ArticleParagraph key={paragraph.start} span={paragraph} isTitle={at === 0} />
        ))}
      </div>
    </article>
  );
}
