import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { useHref } from "../store/ViewLink.tsx";

type FaultProps = {
  /** Where the way past the header leads, if this stands in for the part that had it. */
  id?: string;
};

/** Stands in for a part that could not be shown. The way back loads the page anew. */
export function Fault({ id }: FaultProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = useHref();
  return (
    <section className="fault" id={id} role="alert">
      <h1>{t("fault.title")}</h1>
      <p>{t("fault.text")}</p>
      <a className="button" href={href(aView(language))}>
        {t("fault.back")}
      </a>
    </section>
  );
}
