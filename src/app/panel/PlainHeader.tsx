import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { useHref } from "../store/ViewLink.tsx";

/** Stands in for a header that could not be shown: the ways to the whole story in both languages load the page anew. */
export function PlainHeader() {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const other = language === "ar" ? "en" : "ar";
  return (
    <header className="site-header">
      <a className="brand" href={href(aView(language))}>
        {t("brand")}
      </a>
      <a className="language" href={href(aView(other))} lang={other} hrefLang={other}>
        {t("language.switch")}
      </a>
    </header>
  );
}
