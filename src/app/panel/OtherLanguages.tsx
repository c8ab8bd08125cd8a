import { Fragment, type ReactNode } from "react";
import { ownName } from "../../i18n/formats.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import type { Language } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";

/** What a link to a page in another language is called: that language by its own name, and what the link does. */
type LinkWords = {
  readonly className: string;
  readonly lang: Language;
  readonly hrefLang: Language;
  readonly "aria-label": string;
  readonly children: string;
};

type OtherLanguagesProps = { children: (language: Language, attributes: LinkWords) => ReactNode };

/** A link for each of the story's other languages; nothing where it has one alone. */
export function OtherLanguages({ children }: OtherLanguagesProps) {
  const { t, wording } = useTranslation();
  const own = useLanguage();
  const { languages } = useStory().story;
  return languages
    .filter((language) => language !== own)
    .map((language) => {
      const name = ownName(language);
      const read = t("language.read", { language: wording.languageName(language) });
      const attributes: LinkWords = {
        className: "language",
        lang: language,
        hrefLang: language,
        "aria-label": `${name} — ${read}`,
        children: name,
      };
      return <Fragment key={language}>{children(language, attributes)}</Fragment>;
    });
}
