import { useTranslation } from "../i18n/useTranslation.ts";
import { choose } from "../store/createRawabitStore.ts";
import { useLanguage, useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import type { Quote } from "../story/story.ts";
import { getEntity } from "../story/storyIndex.ts";
import { Name } from "./Name.tsx";

type QuoteFigureProps = { quote: Quote; isLinked?: boolean };

/** A quote: the Arabic words, who said them, and the translation, marked as one. */
export function QuoteFigure({ quote, isLinked = true }: QuoteFigureProps) {
  const { t } = useTranslation();
  const index = useStory();
  const view = useView();
  const speaker = getEntity(index, quote.speaker);
  const medium = quote.medium === undefined ? null : getEntity(index, quote.medium);
  return (
    <figure className="quote" data-side={speaker.side}>
      <blockquote lang="ar" dir="rtl" translate="no" cite={index.story.source.url}>
        <p>{quote.exact}</p>
      </blockquote>
      <figcaption>
        <ViewLink to={choose(view, { kind: "entity", id: speaker.id })} className="quote-speaker">
          <Name name={speaker.name} />
        </ViewLink>
        <span className="quote-role">{speaker.description[view.language]}</span>
        {medium && (
          <ViewLink to={choose(view, { kind: "entity", id: medium.id })} className="quote-medium">
            {t("quote.to", { name: medium.name[view.language] })}
          </ViewLink>
        )}
        {isLinked && (
          <ViewLink to={choose(view, { kind: "quote", id: quote.id })} className="more">
            {t("card.toQuote")}
          </ViewLink>
        )}
      </figcaption>
      <Translation text={quote.translation.en} />
    </figure>
  );
}

/** Beside the original, marked, never instead of it: open in English, on request in Arabic. */
function Translation({ text }: { text: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = (
    <p className="translation-text" lang="en" dir="ltr">
      {text}
    </p>
  );
  if (language === "en") {
    return (
      <div className="translation">
        <p className="translation-note">{t("quote.translationNote")}</p>
        {words}
      </div>
    );
  }
  return (
    <details className="translation">
      <summary>{t("quote.translation")}</summary>
      <p className="translation-note">{t("quote.translationNote")}</p>
      {words}
    </details>
  );
}
