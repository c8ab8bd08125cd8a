import { Fragment } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { cutAtMisprints } from "../../model/story/misprints.ts";
import type { Span } from "../../model/story/story.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { prose } from "../ui/prose.tsx";

type WordsProps = {
  /** Where the text stands in the article. */
  span: Span;
  text: string;
  /** What is shown of the article around the text. */
  within?: Span;
};

/** Words of the article as they stand in it, with a mark behind each of its misprints. */
export function Words({ span, text, within = span }: WordsProps) {
  const { story } = useStory();
  const pieces = cutAtMisprints(story, span, text, within);
  if (!pieces.some(({ endsInMisprint }) => endsInMisprint)) return prose(text, story.language);
  return pieces.map(({ text: piece, start, endsInMisprint }) => (
    <Fragment key={start}>
      <span>{prose(piece, story.language)}</span>
      {endsInMisprint && <Misprinted />}
    </Fragment>
  ));
}

/** The mark itself. It is drawn and read aloud, but no text: who copies the words, or searches them, does not meet it. */
export function Misprinted() {
  const { t } = useTranslation();
  const language = useLanguage();
  return <span className="sic" lang={language} data-mark={t("misprint.mark")} />;
}
