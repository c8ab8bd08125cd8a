import { tourOf } from "../graph/tour.ts";
import { claimOf } from "../story/claim.ts";
import { markMisprints } from "../story/misprints.ts";
import { getEntity, type StoryIndex } from "../story/storyIndex.ts";
import { textIn } from "../story/texts.ts";
import type { View } from "../story/view.ts";
import { translationNote, type Wording } from "../story/wording.ts";

/** The title of a view's page, in its language, the particular first. */
export function pageTitle(
  index: StoryIndex,
  view: Pick<View, "selection" | "tab">,
  wording: Wording,
): string {
  return `${viewTitle(index, view, wording)} · ${wording.t("brand")}`;
}

/** The same without the site's name. */
export function viewTitle(
  index: StoryIndex,
  { selection, tab }: Pick<View, "selection" | "tab">,
  wording: Wording,
): string {
  const { language, t } = wording;
  const story = textIn(index.story.title, language);
  switch (selection.kind) {
    case "overview":
      return tab === "details" ? story : `${t(`${tab}.title`)} — ${story}`;
    case "pick":
      return `${t(`title.pick.${selection.of}`)} — ${story}`;
    case "entity":
      return `${textIn(getEntity(index, selection.id).name, language)} — ${story}`;
    case "side": {
      const side = index.story.sides.find(({ id }) => id === selection.id);
      return side ? `${t("title.side", { name: textIn(side.name, language) })} — ${story}` : story;
    }
    case "relation": {
      const relation = index.relations.get(selection.id);
      return relation ? claimOf(index, relation, wording) : story;
    }
    case "step": {
      const title = tourOf(index).find(({ id }) => id === selection.id)?.title;
      return title === undefined ? story : `${textIn(title, language)} — ${story}`;
    }
    case "path":
    case "compare": {
      const names = [selection.from, selection.to].map((id) =>
        textIn(getEntity(index, id).name, language),
      );
      return `${names.join(" ↔ ")} — ${story}`;
    }
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return story;
      const name = textIn(getEntity(index, quote.speaker).name, language);
      const translation = quote.translation?.[language];
      return translation === undefined
        ? `${name}: ${shorten(markMisprints(index.story, quote, wording))}`
        : `${name}, ${translationNote(index.story, wording)}: ${shorten(translation)}`;
    }
  }
}

const longest = 90;

/** Cuts at a space, so that no word and no join of letters is cut. */
export function shorten(words: string, limit = longest): string {
  if (words.length <= limit) return words;
  const end = words.lastIndexOf(" ", limit);
  return `${words.slice(0, end > 0 ? end : limit)}…`;
}
