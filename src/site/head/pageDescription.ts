import { createI18n } from "../../i18n/createI18n.ts";
import { sideOf } from "../../model/graph/sides.ts";
import { tourOf } from "../../model/graph/tour.ts";
import { claimOf } from "../../model/story/claim.ts";
import { markMisprints } from "../../model/story/misprints.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { pickTitles, shorten, translatedNote } from "../../model/view/pageTitle.ts";

const instances = { ar: createI18n("ar"), en: createI18n("en") } as const;
/** UTF-16 units: what search results show of a description. */
const longest = 160;

/** What a page holds, in its language, in one or two sentences, cut at a word. */
export function pageDescription(index: StoryIndex, view: View): string {
  return shorten(describe(index, view), longest);
}

function describe(index: StoryIndex, { selection, language, tab }: View): string {
  const { story } = index;
  switch (selection.kind) {
    case "overview": {
      const { t } = instances[language];
      const lead = { details: "", article: t("article.title"), list: t("list.title") }[tab];
      return lead === "" ? story.summary[language] : `${lead}: ${story.summary[language]}`;
    }
    case "pick":
      return `${pickTitles[language][selection.of]}: ${story.summary[language]}`;
    case "entity": {
      const { name, description } = getEntity(index, selection.id);
      const relations = (index.relationsOf.get(selection.id) ?? []).map((relation) =>
        claimOf(index, relation, language, selection.id),
      );
      const comma = language === "ar" ? "،" : ",";
      return [`${name[language]}${comma} ${description[language]}.`, ...relations.slice(0, 2)].join(
        " ",
      );
    }
    case "side": {
      const { members, against } = sideOf(index, selection.id);
      const name = story.sides.find(({ id }) => id === selection.id)?.name[language];
      const names = members.map((member) => member.name[language]);
      const claims = against.slice(0, 2).map((relation) => claimOf(index, relation, language));
      return [`${name}: ${names.join(language === "ar" ? "، " : ", ")}.`, ...claims].join(" ");
    }
    case "relation": {
      const relation = index.relations.get(selection.id);
      if (!relation) return story.summary[language];
      const claim = claimOf(index, relation, language);
      const [best] = relation.evidence;
      return language === "ar" && best
        ? `${claim} «${markMisprints(story, best, language)}»`
        : claim;
    }
    case "step": {
      const step = tourOf(index).find(({ id }) => id === selection.id);
      const words = step?.spans
        .map((span) => markMisprints(story, { exact: index.text.slice(span), ...span }, language))
        .join(" ");
      const title = step?.title?.[language];
      const text = language === "ar" && words !== undefined ? words : story.summary[language];
      return title === undefined ? text : `${title}: ${text}`;
    }
    case "path":
    case "compare": {
      const names = [selection.from, selection.to].map((id) => getEntity(index, id).name[language]);
      return `${names.join(" ↔ ")}: ${story.summary[language]}`;
    }
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return story.summary[language];
      if (language === "ar") return markMisprints(story, quote, language);
      const { name } = getEntity(index, quote.speaker);
      return `${name.en}, ${translatedNote}: ${quote.translation.en}`;
    }
  }
}
