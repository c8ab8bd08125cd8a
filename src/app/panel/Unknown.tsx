import { directionOf } from "../../i18n/formats.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";

/**
 * Said above the overview when an address names nothing of the story. One page serves every such address, so it says
 * it in the other language too, with the way there.
 */
export function Unknown() {
  const { t, other: words } = useTranslation();
  const other = useLanguage() === "ar" ? "en" : "ar";
  return (
    <div className="notice" role="alert">
      <p>
        <b>{t("unknown.title")}</b>
      </p>
      <p>{t("unknown.text")}</p>
      <p className="soft" lang={other} dir={directionOf(other)}>
        <span>{`${words.unknown.title}. `}</span>
        <ViewLink to={aView(other)}>{words.overview.title}</ViewLink>
      </p>
    </div>
  );
}
