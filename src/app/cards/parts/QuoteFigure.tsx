import { useTranslation } from "../../../i18n/useTranslation.ts";
import { directionOf } from "../../../model/language/script.ts";
import { sideTone } from "../../../model/story/sideTone.ts";
import type { Quote } from "../../../model/story/story.ts";
import { getEntity } from "../../../model/story/storyIndex.ts";
import { textIn } from "../../../model/story/texts.ts";
import { translationNote } from "../../../model/story/wording.ts";
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
  /** Whether the translation stands before the article's words. */
  isTranslationFirst?: boolean;
};

/** A quote: the article's words, who said them, and the translation, marked as one. */
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
  const words = quote.translation?.[language];
  const isFirst = isTranslationFirst && words !== undefined;
  const speakerName = textIn(speaker.name, language);
  const translation =
    words === undefined ? (
      <FurtherTranslations quote={quote} speaker={speakerName} />
    ) : (
      <Translation text={words} speaker={speakerName} />
    );
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
            <span className="quote-role">
              {prose(textIn(speaker.description, language), language)}
            </span>
          </>
        )}
        {medium && (
          <ChoiceLink to={{ kind: "entity", id: medium.id }} className="quote-medium">
            {prose(t("quote.to", { name: textIn(medium.name, language) }), language)}
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

type TranslationProps = { text: string; speaker: string };

/**
 * Beside the original, never instead of it. It is no quote, and is not set as one: beside the speaker's name stands that
 * the speaker did not say it so.
 */
function Translation({ text, speaker }: TranslationProps) {
  const language = useLanguage();
  return (
    <div className="translation">
      <TranslationNote speaker={speaker} />
      <p className="translation-text">{prose(text, language)}</p>
    </div>
  );
}

/** For a reader of the article's language: what the story's other languages have, on request. */
function FurtherTranslations({ quote, speaker }: { quote: Quote; speaker: string }) {
  const { t, wording } = useTranslation();
  return Object.entries(quote.translation ?? {}).map(([of, text]) => (
    <details key={of} className="translation">
      <summary>{t("quote.translation", { language: wording.languageName(of) })}</summary>
      <TranslationNote speaker={speaker} />
      <p className="translation-text" lang={of} dir={directionOf(of)}>
        {prose(text, of)}
      </p>
    </details>
  ));
}

function TranslationNote({ speaker }: { speaker: string }) {
  const { t, wording } = useTranslation();
  const { story } = useStory();
  const by = t("quote.by", { name: speaker, role: translationNote(story, wording) });
  return <p className="translation-note">{prose(by, wording.language)}</p>;
}
