import { wordingOf } from "../../i18n/allWords.ts";
import { sideOf } from "../../model/graph/sides.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { claimOf } from "../../model/story/claim.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { translationNote, type Wording } from "../../model/story/wording.ts";
import { shorten } from "../../model/view/pageTitle.ts";

/** UTF-16 units: what search results show of a description. */
const longest = 160;

/** What a page holds, in its language, in one or two sentences, cut at a word. */
export function pageDescription(index: StoryIndex, view: View): string {
  return shorten(describe(index, view, wordingOf(view.language)), longest);
}

/** Words of the article within the quotation marks of a language. */
export function quoted(words: string, { t }: Pick<Wording, "t">): string {
  return `${t("punctuation.open")}${words}${t("punctuation.close")}`;
}

function describe(index: StoryIndex, { selection, tab }: View, wording: Wording): string {
  const { story } = index;
  const { language, t } = wording;
  const [comma, colon] = [t("punctuation.comma"), t("punctuation.colon")];
  const summary = textIn(story.summary, language);
  const isOfArticle = language === story.language;
  const nameOf = (id: string) => textIn(getEntity(index, id).name, language);
  switch (selection.kind) {
    case "overview":
      return tab === "details" ? summary : `${t(`${tab}.title`)}${colon}${summary}`;
    case "pick":
      return `${t(`title.pick.${selection.of}`)}${colon}${summary}`;
    case "entity": {
      const { name, description } = getEntity(index, selection.id);
      const relations = (index.relationsOf.get(selection.id) ?? []).map((relation) =>
        claimOf(index, relation, wording, selection.id),
      );
      return [
        `${textIn(name, language)}${comma}${textIn(description, language)}.`,
        ...relations.slice(0, 2),
      ].join(" ");
    }
    case "side": {
      const { members, against } = sideOf(index, selection.id);
      const side = story.sides.find(({ id }) => id === selection.id);
      const names = members.map((member) => textIn(member.name, language));
      const claims = against.slice(0, 2).map((relation) => claimOf(index, relation, wording));
      const lead = side ? `${textIn(side.name, language)}${colon}` : "";
      return [`${lead}${names.join(comma)}.`, ...claims].join(" ");
    }
    case "relation": {
      const relation = index.relations.get(selection.id);
      if (!relation) return summary;
      const claim = claimOf(index, relation, wording);
      const [best] = relation.evidence;
      return isOfArticle && best
        ? `${claim} ${quoted(markMisprints(story, best, wording), wording)}`
        : claim;
    }
    case "step": {
      const step = tourOf(index).find(({ id }) => id === selection.id);
      const words = step?.spans
        .map((span) => markMisprints(story, { exact: index.text.slice(span), ...span }, wording))
        .join(" ");
      const text = isOfArticle && words !== undefined ? words : summary;
      return step?.title === undefined ? text : `${textIn(step.title, language)}${colon}${text}`;
    }
    case "path":
    case "compare":
      return `${nameOf(selection.from)} ↔ ${nameOf(selection.to)}${colon}${summary}`;
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return summary;
      const translation = quote.translation?.[language];
      if (translation === undefined) return markMisprints(story, quote, wording);
      const by = `${nameOf(quote.speaker)}${comma}${translationNote(story, wording)}`;
      return `${by}${colon}${translation}`;
    }
  }
}
