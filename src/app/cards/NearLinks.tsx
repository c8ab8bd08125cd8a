import { useTranslation } from "../../i18n/useTranslation.ts";
import { depths } from "../../model/story/view.ts";
import { focusOn } from "../store/createRawabitStore.ts";
import { useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";

const words = ["all", "one", "two"] as const;

/** How much of the story stays in sight around the chosen name. */
export function NearLinks() {
  const { t } = useTranslation();
  const view = useView();
  return (
    <nav className="depths" aria-label={t("near.title")}>
      <span className="soft">{t("near.title")}</span>
      {depths.map((depth) => (
        <ViewLink
          key={depth}
          className="depth-link"
          to={focusOn(view, depth)}
          aria-current={view.depth === depth ? "true" : undefined}
        >
          {t(`near.${words[depth]}`)}
        </ViewLink>
      ))}
    </nav>
  );
}
