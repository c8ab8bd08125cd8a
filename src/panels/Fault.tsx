import { useTranslation } from "../i18n/useTranslation.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { useHref } from "../store/ViewLink.tsx";
import { aView } from "../story/view.ts";

/** Stands in for a part that could not be shown. The way back loads the page anew. */
export function Fault() {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = useHref();
  return (
    <section className="fault" id="details" role="alert">
      <h1>{t("fault.title")}</h1>
      <p>{t("fault.text")}</p>
      <a className="button" href={href(aView(language))}>
        {t("fault.back")}
      </a>
    </section>
  );
}
