import { createI18n } from "../../i18n/createI18n.ts";
import { verbatimAttributes } from "../../i18n/verbatimAttributes.ts";
import { asClaimed } from "../../model/story/claim.ts";
import { type RelationKind, relationKinds } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { cutAtMisprints } from "../../model/story/misprints.ts";
import type { Both, Language, Passage, Quote, Relation, Span } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import { keyOfSelection, type View } from "../../model/story/view.ts";
import { sourceLines } from "../exports/sourceLine.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import { printWords as paperWords } from "./printWords.ts";
import type { StoryData } from "./storyData.ts";

const instances = { ar: createI18n("ar"), en: createI18n("en") } as const;
type Words = (typeof instances)["ar"]["t"];

/**
 * What paper shows beyond the page itself: every relation with its evidence, every quote, and the source. It is the
 * same for all pages of a story, so it is written beside the page and not by it: the script neither carries nor
 * draws it, and without script it prints as well. Words in the languages other than the page's are put away by
 * printSheet.css; the article's own stand once.
 * @param site the site's own address, if it is known
 */
export function printSheet(index: StoryIndex, site: URL | null): string {
  const { story } = index;
  const counted = (of: "relations" | "quotes", title: (t: Words) => string) =>
    inBoth((t) => `${title(t)} (${t(`count.${of}`, { count: story[of].length })})`);
  const ordered = relationKinds.map((kind) =>
    story.relations.filter((relation) => relation.kind === kind),
  );
  const numbers = numberPassages(ordered.flat(), story.quotes);
  const kinds = relationKinds.flatMap((kind, at) => {
    const relations = ordered[at] ?? [];
    if (relations.length === 0) return [];
    const heading = `<h3 class="print-kind" data-kind="${kind}">${sampleOf(kind)}${inBoth((t) => t(`relationKind.${kind}`))}</h3>`;
    return [
      { heading, items: relations.map((relation) => printRelation(index, relation, numbers)) },
    ];
  });
  const quotes = story.quotes.map((quote) => printQuote(index, quote, numbers));
  return [
    '<section class="print-sheet" hidden>',
    ...kinds.map(({ heading, items: [first = "", ...rest] }, at) => {
      const title = at === 0 ? `<h2>${counted("relations", (t) => t("list.relations"))}</h2>` : "";
      return `${keep(title, heading, listOf([first]))}${listOf(rest)}`;
    }),
    ...quotes.map((quote, at) =>
      at === 0 ? keep(`<h2>${counted("quotes", (t) => t("overview.quotes"))}</h2>`, quote) : quote,
    ),
    `<p class="print-source">${both(sourceLines(story))}${site ? ` <bdi dir="ltr">${escapeHtml(site.href)}</bdi>` : ""}</p>`,
    ownNote,
    "</section>",
  ].join("");
}

/**
 * Headings and the beginning of what stands below them, which paper keeps on one page. A rule for the heading alone
 * (`break-after`) is none in Firefox.
 */
function keep(...parts: readonly string[]): string {
  return `<div class="print-start">${parts.join("")}</div>`;
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? "" : `<ul>${items.join("")}</ul>`;
}

/**
 * The sheet that goes with a view's page: of a small story with every page; of a large one, which would make the site
 * grow with its square, with the list alone, which holds all of it anyway. What is chosen is marked: its card shows its words.
 */
export function sheetChooser(
  index: StoryIndex,
  site: URL | null,
  { isLarge }: Pick<StoryData, "isLarge">,
): (view: View) => string {
  const ofAll = isLarge ? "" : printSheet(index, site);
  return ({ tab, selection }) => {
    // Made anew for each list of a large story: what it reads belongs to that page.
    const sheet = isLarge && tab === "list" ? printSheet(index, site) : ofAll;
    const own = `data-of="${keyOfSelection(selection)}">`;
    return sheet.includes(own) ? sheet.replace(ownNote, "").replace(own, own + ownNote) : sheet;
  };
}

/** The line of a kind as the picture has it. */
function sampleOf(kind: RelationKind): string {
  const { tone, line, mark } = kindTable.relation[kind];
  const color = `var(--${tone})`;
  const dashes = line.dashes ? ` stroke-dasharray="${line.dashes}"` : "";
  const cap = line.cap ? ` stroke-linecap="${line.cap}"` : "";
  return (
    `<svg class="link" data-kind="${kind}" viewBox="-18 -8 36 16">` +
    `<path class="line" d="M-18,0H18" stroke="${color}" stroke-width="${line.width}"${dashes}${cap}/>` +
    `<path class="mark mark-${mark.look}" color="${color}" d="${mark.d}"/></svg>`
  );
}

/** The number of each relation and quote by its key, and under which of them a passage is printed. */
type Numbers = {
  readonly of: ReadonlyMap<string, number>;
  readonly home: (passage: Span) => number | undefined;
};

/** Numbers in the order of paper. A passage is printed once: as a quote, or with the first relation whose words hold it. */
function numberPassages(relations: readonly Relation[], quotes: readonly Quote[]): Numbers {
  const keys = [
    ...relations.map(({ id }) => keyOfSelection({ kind: "relation", id })),
    ...quotes.map(({ id }) => keyOfSelection({ kind: "quote", id })),
  ];
  const printed = [
    ...quotes.map((quote, at) => ({ number: relations.length + at + 1, passage: quote })),
    ...relations.flatMap(({ evidence }, at) =>
      evidence.map((passage) => ({ number: at + 1, passage })),
    ),
  ];
  return {
    of: new Map(keys.map((key, at) => [key, at + 1])),
    home: ({ start, end }) =>
      printed.find(({ passage }) => passage.start <= start && passage.end >= end)?.number,
  };
}

function printRelation(index: StoryIndex, relation: Relation, { of, home }: Numbers): string {
  const key = keyOfSelection({ kind: "relation", id: relation.id });
  const number = of.get(key);
  const claim = both(asClaimed(index, relation).sentence);
  const places = relation.evidence.map((passage) => ({ passage, at: home(passage) }));
  const own = places.filter(({ at }) => at === number);
  const words = own.map(({ passage }) => printWords(index, passage));
  const others = new Set(places.flatMap(({ at }) => (at === undefined || at === number ? [] : at)));
  const numbers = [...others].sort((a, b) => a - b);
  const within = {
    ar: paperWords.within.ar.replace("{{numbers}}", numbers.join("، ")),
    en: paperWords.within.en.replace("{{numbers}}", numbers.join(", ")),
  };
  const note = others.size > 0 ? `<small class="print-within">${both(within)}</small>` : "";
  return `<li data-of="${key}"><p><span class="print-number">${number}. </span>${claim}</p>${words.join("")}${note}</li>`;
}

function printQuote(index: StoryIndex, quote: Quote, { of }: Numbers): string {
  const key = keyOfSelection({ kind: "quote", id: quote.id });
  const { name, description } = getEntity(index, quote.speaker);
  const medium = quote.medium === undefined ? null : getEntity(index, quote.medium).name;
  const speaker = inBoth((t, language) =>
    [
      t("quote.by", { name: name[language], role: description[language] }),
      medium && t("quote.to", { name: medium[language] }),
    ]
      .filter(Boolean)
      .join(" — "),
  );
  const { t } = instances.en;
  const by = t("quote.by", { name: name.en, role: t("quote.translationNote") });
  const translation = `<p data-for="en"><small>${escapeHtml(by)}</small><br />${escapeHtml(quote.translation.en)}</p>`;
  return `<figure data-of="${key}">${printWords(index, quote)}<figcaption><span class="print-number">${of.get(key)}. </span>${speaker}</figcaption>${translation}</figure>`;
}

function printWords({ story }: StoryIndex, passage: Passage): string {
  const { lang, dir } = verbatimAttributes(story);
  const words = cutAtMisprints(story, passage, passage.exact).map(
    ({ text, endsInMisprint }) => escapeHtml(text) + (endsInMisprint ? misprinted : ""),
  );
  return `<blockquote lang="${lang}" dir="${dir}">${words.join("")}</blockquote>`;
}

/** The mark behind a misprint, as the pages have it (`src/app/article/Words.tsx`). */
const misprinted = (["ar", "en"] as const)
  .map((language) => {
    const mark = escapeHtml(instances[language].t("quote.misprint"));
    return `<span class="sic" lang="${language}" data-for="${language}" data-mark="${mark}"></span>`;
  })
  .join("");

/** Stands in what is chosen, in place of its words, else unseen at the end. `preparePaper` moves it. */
const ownNote = `<small class="print-own">${both(paperWords.own)}</small>`;

function inBoth(write: (t: Words, language: Language) => string): string {
  return both({ ar: write(instances.ar.t, "ar"), en: write(instances.en.t, "en") });
}

function both({ ar, en }: Both): string {
  return `<span data-for="ar">${escapeHtml(ar)}</span><span data-for="en">${escapeHtml(en)}</span>`;
}
