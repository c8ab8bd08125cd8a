import type { ReactNode } from "react";
import { useTranslation } from "../i18n/useTranslation.ts";
import { clear, inLanguage } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { SearchBox } from "./SearchBox.tsx";

/** The brand, the story, the tools of the whole page, and the same view in the other language. */
export function SiteHeader({ tools }: { tools: ReactNode }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const view = useView();
  const other = view.language === "ar" ? "en" : "ar";
  return (
    <header className="site-header">
      <ViewLink className="brand" to={clear(view)}>
        {t("brand")}
      </ViewLink>
      <p className="site-story">{story.title[view.language]}</p>
      <SearchBox />
      {tools}
      <HelpDialog />
      <ViewLink
        className="language"
        to={inLanguage(view, other)}
        lang={other}
        hrefLang={other}
        aria-label={`${t("language.switch")} — ${t("language.switchLabel")}`}
      >
        {t("language.switch")}
      </ViewLink>
      <FullPageLink />
    </header>
  );
}
