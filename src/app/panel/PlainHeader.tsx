import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { useHref } from "../store/ViewLink.tsx";
import { OtherLanguages } from "./OtherLanguages.tsx";

/** Stands in for a header that could not be shown: the ways to the whole story in each language load the page anew. */
export function PlainHeader() {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <header className="site-header">
      <a className="brand" href={href(aView(useLanguage()))}>
        {t("brand")}
      </a>
      <OtherLanguages>
        {(language, attributes) => <a {...attributes} href={href(aView(language))} />}
      </OtherLanguages>
    </header>
  );
}
