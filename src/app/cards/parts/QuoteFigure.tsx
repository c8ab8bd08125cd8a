import { useTranslation } from "../../../i18n/useTranslation.ts";
import { sideTone } from "../../../model/story/sideTone.ts";
import type { Quote } from "../../../model/story/story.ts";
import { getEntity } from "../../../model/story/storyIndex.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";
import { ChoiceLink } from "../../store/ViewLink.tsx";
import { prose } from "../../ui/prose.tsx";
import { Name } from "./Name.tsx";

type QuoteFigureProps = {
  quote: Quote;
  isLinked?: boolean;
  /** Stands on its speaker's own card: the speaker is not named again, and who was told stands first. */
  isCompact?: boolean;
  /** Whether a reader of English meets the translation before the Arabic words. */
  isTranslationFirst?: boolean;
};

/** A quote: the Arabic words, who said them, and the translation, marked as one. */
export function QuoteFigure({
  quote,
  isLinked = true,
  isCompact = false,
  isTranslationFirst = false,
}: QuoteFigureProps) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const speaker = getEntity(index, quote.speaker);
  const medium = quote.medium === undefined ? null : getEntity(index, quote.medium);
  const isFirst = isTranslationFirst && language === "en";
  const translation = <Translation text={quote.translation.en} speaker={speaker.name[language]} />;
  return (
    <figure
      className={isCompact ? "quote compact" : "quote"}
      data-side={sideTone(index.story, speaker.side)}
    >
      {isFirst && translation}
      <Verbatim as="blockquote">
        <p>
          <Words span={quote} text={quote.exact} />
        </p>
      </Verbatim>
      <figcaption>
        {!isCompact && (
          <>
            <ChoiceLink to={{ kind: "entity", id: speaker.id }} className="quote-speaker">
              <Name name={speaker.name} />
            </ChoiceLink>
            <span className="quote-role">{prose(speaker.description[language], language)}</span>
          </>
        )}
        {medium && (
          <ChoiceLink to={{ kind: "entity", id: medium.id }} className="quote-medium">
            {prose(t("quote.to", { name: medium.name[language] }), language)}
          </ChoiceLink>
        )}
        {isLinked && (
          <ChoiceLink to={{ kind: "quote", id: quote.id }} className="more">
            {t("card.toQuote")}
          </ChoiceLink>
        )}
      </figcaption>
      {!isFirst && translation}
    </figure>
  );
}

/**
 * Beside the original, never instead of it: open in English, on request in Arabic. It is no quote, and is not set as
 * one: beside the speaker's name stands that the speaker did not say it so.
 */
function Translation({ text, speaker }: { text: string; speaker: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const by = t("quote.by", { name: speaker, role: t("quote.translationNote") });
  const words = (
    <p className="translation-text" lang="en" dir="ltr">
      {text}
    </p>
  );
  if (language === "en") {
    return (
      <div className="translation">
        <p className="translation-note">{prose(by, language)}</p>
        {words}
      </div>
    );
  }
  return (
    <details className="translation">
      <summary>{t("quote.translation")}</summary>
      <p className="translation-note">{prose(by, language)}</p>
      {words}
    </details>
  );
}
