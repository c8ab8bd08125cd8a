import { isolate, stripBidi } from "../../../i18n/isolate.ts";
import { type Citation, citedPassages } from "../../../model/cite/citation.ts";
import type { CiteWords } from "../../../model/cite/citeWords.ts";
import { markMisprints } from "../../../model/story/misprints.ts";
import { getEntity, type StoryIndex } from "../../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../../model/story/texts.ts";
import type { View } from "../../../model/story/view.ts";
import { webAddress } from "../../../model/story/webAddress.ts";
import type { Wording } from "../../../model/story/wording.ts";
import { viewTitle } from "../../../model/view/pageTitle.ts";

/** What a picture says in words, from top to bottom. */
export type PictureWords = {
  readonly language: Language;
  /** The story, over what is chosen of it. */
  readonly kicker?: string | undefined;
  readonly heading: string;
  /** The article's own words, in its language. */
  readonly article: Language;
  readonly words?: string | undefined;
  /** Rawabit's translation of them, and before it that it is not what the speaker said. */
  readonly translation?: string | undefined;
  readonly source: readonly string[];
};

/** What is chosen, one passage that proves it, and where it all comes from. */
export function pictureWords(
  index: StoryIndex,
  view: View,
  { translation, address, language }: Citation,
  { wording, formatDate }: Pick<CiteWords, "wording" | "formatDate">,
): PictureWords {
  const { t } = wording;
  const { source, title } = index.story;
  const known = [
    source.author,
    source.publisher,
    source.date && formatDate(source.date),
    webAddress(source.url),
  ];
  const origin = known.filter((part) => part !== undefined).join(" · ") || t("source.unknown");
  const [first] = citedPassages(index, view);
  return {
    language,
    article: index.story.language,
    kicker: view.selection.kind === "overview" ? undefined : textIn(title, language),
    heading: headingOf(index, view, wording),
    words: first && `«${markMisprints(index.story, first, wording).trim()}»`,
    translation,
    source: [
      `${t("source.label")}${t("punctuation.colon")}${origin}`,
      `${t("brand")} · ${isolate(address)}`,
    ],
  };
}

function headingOf(index: StoryIndex, view: View, wording: Wording): string {
  const { selection } = view;
  const { language, t } = wording;
  switch (selection.kind) {
    case "entity":
      return textIn(getEntity(index, selection.id).name, language);
    case "quote": {
      const speaker = getEntity(index, index.quotes.get(selection.id)?.speaker ?? "");
      const role = textIn(speaker.description, language);
      return stripBidi(t("quote.by", { name: textIn(speaker.name, language), role }));
    }
    default:
      return viewTitle(index, view, wording);
  }
}
