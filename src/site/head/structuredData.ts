import { sideOf } from "../../model/graph/sides.ts";
import { claimOf, standingsOf } from "../../model/story/claim.ts";
import { headlineOf } from "../../model/story/headlineOf.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import type { Entity, Language, Quote, Relation, Story } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { brands, translatedNote } from "../../model/view/pageTitle.ts";

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
      name: brands[language],
      url: facts.siteUrl,
      inLanguage: ["ar", "en"],
    },
    isBasedOn: toArticle(story),
  };
}

/** Things that a page of many is said to be about. */
const mostAbout = 12;

function subjectOf(index: StoryIndex, { selection, language }: View): Record<string, unknown> {
  const thing = (id: string) => toThing(getEntity(index, id), language);
  switch (selection.kind) {
    case "overview":
    case "pick":
    case "step": {
      const leading = index.story.entities.filter(({ side }) =>
        index.story.sides.some(({ id }) => id === side),
      );
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
        about: [thing(relation.source), thing(relation.target)],
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
  };
}

function toThing({ kind, name, aliases, description }: Entity, language: Language): Thing {
  const others = new Set([name.ar, name.en, ...aliases]);
  others.delete(name[language]);
  return {
    "@type": kindTable.entity[kind].schemaOrg,
    name: name[language],
    alternateName: others.size > 0 ? [...others] : undefined,
    description: description[language],
  };
}

/** A relation is Rawabit's reading of the article: a claim that appears there, never more certain than there. */
function toClaim(index: StoryIndex, relation: Relation, language: Language): Thing {
  const authors = standingsOf(relation).flatMap((standing) => {
    if (standing.kind !== "attributed") return [];
    if (standing.words) return [{ "@type": "Thing", name: standing.words[language] }];
    return standing.to === undefined ? [] : [toThing(getEntity(index, standing.to), language)];
  });
  return {
    "@type": "Claim",
    text: claimOf(index, relation, language),
    inLanguage: language,
    appearance: toArticle(index.story),
    claimInterpreter: rawabit(language),
    author: authors.length > 1 ? authors : authors[0],
  };
}

/** The words as the article gives them; an English page adds Rawabit's translation, which is no quotation. */
function toQuotation(index: StoryIndex, quote: Quote, language: Language): Thing {
  return {
    "@type": "Quotation",
    text: quote.exact,
    inLanguage: index.story.language,
    spokenByCharacter: toThing(getEntity(index, quote.speaker), language),
    isBasedOn: toArticle(index.story),
    workTranslation:
      language === "en"
        ? {
            "@type": "CreativeWork",
            text: quote.translation.en,
            description: translatedNote,
            inLanguage: "en",
            translator: rawabit(language),
          }
        : undefined,
  };
}

function rawabit(language: Language): Thing {
  return { "@type": "Organization", name: brands[language] };
}
