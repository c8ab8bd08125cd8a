import { useTranslation } from "react-i18next";
import { useLanguage, useRawabit, useStory } from "../store/RawabitProvider.tsx";

/** Where the words come from: only what is known of the article. A page in one file has its data within. */
export function SourceLine() {
  const { t } = useTranslation();
  const { source } = useStory().story;
  const language = useLanguage();
  const root = useRawabit((state) => state.root);
  const known = [source.author, source.publisher, source.date].filter((part) => part !== undefined);
  return (
    <footer className="source-line">
      <p>
        <b>{t("source.label")}</b>{" "}
        {known.length > 0
          ? known.map((part) => <bdi key={part}>{part} </bdi>)
          : t("source.unknown")}{" "}
        {source.url !== undefined && (
          <a href={source.url} dir="ltr">
            {source.url}
          </a>
        )}{" "}
        {t("source.rights")}{" "}
        {root !== "#/" && (
          <a className="data-link" href={`${root}${language === "en" ? "en/" : ""}data/`}>
            {t("source.data")}
          </a>
        )}
      </p>
    </footer>
  );
}
