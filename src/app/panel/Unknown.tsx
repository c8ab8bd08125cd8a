import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView } from "../../model/story/view.ts";
import { ViewLink } from "../store/ViewLink.tsx";
import { OtherLanguages } from "./OtherLanguages.tsx";

/**
 * Said above the overview when an address names nothing of the story. One page serves every such address, so it has the
 * way to the story's other languages too.
 */
export function Unknown() {
  const { t } = useTranslation();
  return (
    <div className="notice" role="alert">
      <p>
        <b>{t("unknown.title")}</b>
      </p>
      <p>{t("unknown.text")}</p>
      <p className="soft">
        <OtherLanguages>
          {(language, attributes) => <ViewLink {...attributes} to={aView(language)} />}
        </OtherLanguages>
      </p>
    </div>
  );
}
