import { wordingOf } from "../../i18n/allWords.ts";
import { sideOf } from "../../model/graph/sides.ts";
import { claimOf, standingsOf } from "../../model/story/claim.ts";
import { headlineOf } from "../../model/story/headlineOf.ts";
import { entityKindName, relationKindName } from "../../model/story/kindName.ts";
import type { Entity, Quote, Relation, Story } from "../../model/story/story.ts";
import { getEntity, rankEntities, type StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { translationNote } from "../../model/story/wording.ts";
import { schemaTypes } from "./schemaTypes.ts";

/** A JSON-LD node: schema.org terms only (release 30.0; Claim and Quotation are pending there). */
export type Thing = { readonly "@type": string; readonly [term: string]: unknown };

export type PageFacts = {
  title: string;
  description: string;
  /** Absolute addresses, where the site's own is known. */
  url?: string;
  siteUrl?: string;
  image?: string;
};

/**
 * What a page is, for machines: a page of the site, about the things it shows, based on the article. Only what the
 * story knows is said; `undefined` fields fall out when it is written as JSON.
 */
export function structuredData(index: StoryIndex, view: View, facts: PageFacts): Thing {
  return { ...webPage(index.story, view.language, facts), ...subjectOf(index, view) };
}

/** What every page of the site is: its own name and address, a part of the site, based on the article. */
export function webPage(story: Story, language: Language, facts: PageFacts): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": facts.url,
    url: facts.url,
    name: facts.title,
    description: facts.description,
    inLanguage: language,
    primaryImageOfPage: facts.image && {
      "@type": "ImageObject",
      url: facts.image,
      width: 1200,
      height: 630,
    },
    isPartOf: {
      "@type": "WebSite",
      name: wordingOf(language).t("brand"),
      url: facts.siteUrl,
      inLanguage: story.languages,
    },
    isBasedOn: toArticle(story),
  };
}

/** Things that a page of many is said to be about. */
const mostAbout = 12;

function subjectOf(index: StoryIndex, { selection, language }: View): Record<string, unknown> {
  const thing = (id: string) => toThing(index, getEntity(index, id), language);
  switch (selection.kind) {
    case "overview":
    case "pick":
    case "step": {
      const { sides, entities } = index.story;
      const sided = entities.filter(({ side }) => sides.some(({ id }) => id === side));
      // A story without sides is about whom it tells the most of.
      const leading = sides.length > 0 ? sided : rankEntities(index);
      return { about: leading.slice(0, mostAbout).map(({ id }) => thing(id)) };
    }
    case "side":
      return {
        about: sideOf(index, selection.id)
          .members.slice(0, mostAbout)
          .map(({ id }) => thing(id)),
      };
    case "entity":
      return { about: thing(selection.id), mainEntity: thing(selection.id) };
    case "relation": {
      const relation = index.relations.get(selection.id);
      if (!relation) return {};
      return {
        about: [relation.source, relation.target, ...(relation.via ? [relation.via] : [])].map(
          thing,
        ),
        mainEntity: toClaim(index, relation, language),
      };
    }
    case "path":
    case "compare":
      return { about: [thing(selection.from), thing(selection.to)] };
    case "quote": {
      const quote = index.quotes.get(selection.id);
      if (!quote) return {};
      return {
        about: [quote.speaker, ...quote.about].map(thing),
        mainEntity: toQuotation(index, quote, language),
      };
    }
  }
}

/** The article, as far as it is known: this format allows for one without author, publisher or date. */
function toArticle(story: Story): Thing {
  const { source, language } = story;
  return {
    "@type": "NewsArticle",
    headline: headlineOf(story),
    inLanguage: language,
    url: webAddress(source.url),
    datePublished: source.date,
    author: source.author && { "@type": "Person", name: source.author },
    publisher: source.publisher && { "@type": "Organization", name: source.publisher },
    license: source.licence && { "@type": "CreativeWork", name: source.licence },
  };
}

function toThing(index: StoryIndex, entity: Entity, language: Language): Thing {
  const { kind, ownKind, name, aliases, description, holds = [] } = entity;
  const others = new Set([...Object.values(name), ...aliases]);
  others.delete(textIn(name, language));
  const members = holds.map((id) => ({
    "@type": schemaTypes[getEntity(index, id).kind],
    name: textIn(getEntity(index, id).name, language),
  }));
  return {
    "@type": schemaTypes[kind],
    additionalType: ownKind && entityKindName(index.story, entity, wordingOf(language)),
    name: textIn(name, language),
    alternateName: others.size > 0 ? [...others] : undefined,
    description: textIn(description, language),
    member: members.length > 0 ? members : undefined,
  };
}

/** A relation is Rawabit's reading of the article: a claim that appears there, never more certain than there. */
function toClaim(index: StoryIndex, relation: Relation, language: Language): Thing {
  const authors = standingsOf(relation).flatMap((standing) => {
    if (standing.kind !== "attributed") return [];
    if (standing.words) return [{ "@type": "Thing", name: textIn(standing.words, language) }];
    return standing.to === undefined
      ? []
      : [toThing(index, getEntity(index, standing.to), language)];
  });
  const amounts = relation.figures.flatMap(({ label, value, currency }) =>
    value === undefined ? [] : [toAmount(textIn(label, language), value, currency)],
  );
  return {
    "@type": "Claim",
    text: claimOf(index, relation, wordingOf(language)),
    inLanguage: language,
    about: relation.ownKind && {
      "@type": "DefinedTerm",
      name: relationKindName(index.story, relation, wordingOf(language)),
    },
    temporalCoverage: toInterval(relation),
    mentions: amounts.length > 0 ? amounts : undefined,
    appearance: toArticle(index.story),
    claimInterpreter: rawabit(language),
    author: authors.length > 1 ? authors : authors[0],
  };
}

/** When a relation holds, as an interval of ISO 8601; an end that is not known is `..`. */
function toInterval({ from, to }: Relation): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? ".."}/${to ?? ".."}`;
}

function toAmount(name: string, value: number, currency: string | undefined): Thing {
  return currency === undefined
    ? { "@type": "QuantitativeValue", name, value }
    : { "@type": "MonetaryAmount", name, value, currency };
}

/** The words as the article gives them; a page in another language adds Rawabit's translation, which is no quotation. */
function toQuotation(index: StoryIndex, quote: Quote, language: Language): Thing {
  const translation = quote.translation?.[language];
  return {
    "@type": "Quotation",
    text: quote.exact,
    inLanguage: index.story.language,
    spokenByCharacter: toThing(index, getEntity(index, quote.speaker), language),
    isBasedOn: toArticle(index.story),
    workTranslation:
      translation === undefined
        ? undefined
        : {
            "@type": "CreativeWork",
            text: translation,
            description: translationNote(index.story, wordingOf(language)),
            inLanguage: language,
            translator: rawabit(language),
          },
  };
}

function rawabit(language: Language): Thing {
  return { "@type": "Organization", name: wordingOf(language).t("brand") };
}
