import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { textIn } from "../../model/story/texts.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { clear, inLanguage } from "../store/createRawabitStore.ts";
import { useLanguage, useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { prose } from "../ui/prose.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import { HelpDialog } from "./HelpDialog.tsx";
import { OtherLanguages } from "./OtherLanguages.tsx";

/** The brand, the story, the tools of the whole page, and the same view in the other languages. */
export function SiteHeader({ tools }: { tools: ReactNode }) {
  const { story } = useStory();
  const language = useLanguage();
  return (
    <header className="site-header">
      <BrandLink />
      <p className="site-story">{prose(textIn(story.title, language), language)}</p>
      <SearchBox />
      {tools}
      <HelpDialog />
      <LanguageLinks />
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

function LanguageLinks() {
  const view = useView();
  return (
    <OtherLanguages>
      {(language, attributes) => <ViewLink {...attributes} to={inLanguage(view, language)} />}
    </OtherLanguages>
  );
}
