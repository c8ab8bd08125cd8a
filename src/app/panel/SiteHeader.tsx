import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { clear, inLanguage } from "../store/createRawabitStore.ts";
import { useLanguage, useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { prose } from "../ui/prose.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import { HelpDialog } from "./HelpDialog.tsx";

/** The brand, the story, the tools of the whole page, and the same view in the other language. */
export function SiteHeader({ tools }: { tools: ReactNode }) {
  const { story } = useStory();
  const language = useLanguage();
  return (
    <header className="site-header">
      <BrandLink />
      <p className="site-story">{prose(story.title[language], language)}</p>
      <SearchBox />
      {tools}
      <HelpDialog />
      <LanguageLink />
      <FullPageLink />
    </header>
  );
}

function BrandLink() {
  const { t } = useTranslation();
  return (
    <ViewLink className="brand" to={clear(useView())}>
      {t("brand")}
    </ViewLink>
  );
}

function LanguageLink() {
  const { t } = useTranslation();
  const view = useView();
  const other = view.language === "ar" ? "en" : "ar";
  return (
    <ViewLink
      className="language"
      to={inLanguage(view, other)}
      lang={other}
      hrefLang={other}
      aria-label={`${t("language.switch")} — ${t("language.switchLabel")}`}
    >
      {t("language.switch")}
    </ViewLink>
  );
}
