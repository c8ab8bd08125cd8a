import { wordingOf, wordsOf } from "../../i18n/allWords.ts";
import { periodOf } from "../../i18n/periodOf.ts";
import { siteWordsOf } from "../../i18n/siteWords.ts";
import { verbatimAttributes } from "../../i18n/verbatimAttributes.ts";
import { claimOf } from "../../model/story/claim.ts";
import { relationKindName } from "../../model/story/kindName.ts";
import { relationKinds } from "../../model/story/kinds.ts";
import { lookOf } from "../../model/story/lookOf.ts";
import { cutAtMisprints } from "../../model/story/misprints.ts";
import type { Passage, Quote, Relation, Span, Story } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import { keyOfSelection, type View } from "../../model/story/view.ts";
import { translationNote, type Wording } from "../../model/story/wording.ts";
import { sourceLine } from "../exports/sourceLine.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
import type { StoryData } from "./storyData.ts";

/** What the parts of a sheet are made with: a text is written in each of its languages. */
type Sheet = {
  readonly index: StoryIndex;
  readonly inEach: (write: (wording: Wording) => string) => string;
  readonly languages: readonly Language[];
};

/**
 * What paper shows beyond the page itself: every relation with its evidence, every quote, and the source. It is the
 * same for all pages of a language, so it is written beside the page and not by it: the script neither carries nor
 * draws it, and without script it prints as well. A page has it in its own language alone; when the reader changes that,
 * the sheet of the other language comes with its words (`wordsScripts.ts`). The article's own words stand once.
 * @param site the site's own address, if it is known
 * @param languages of the story: more than one where one page has them all
 */
export function printSheet(
  index: StoryIndex,
  site: URL | null,
  languages: readonly Language[],
): string {
  const { story } = index;
  const inEach: Sheet["inEach"] = (write) =>
    languages
      .map((language) => {
        return `<span data-for="${language}">${escapeHtml(write(wordingOf(language)))}</span>`;
      })
      .join("");
  const sheet = { index, inEach, languages };
  const counted = (of: "relations" | "quotes", title: "list.relations" | "overview.quotes") =>
    inEach(({ t }) => `${t(title)} (${t(`count.${of}`, { count: story[of].length })})`);
  const groups = groupByKind(story);
  const numbers = numberPassages(groups.flat(), story.quotes);
  const kinds = groups.flatMap((relations) => {
    const [first] = relations;
    if (!first) return [];
    const name = inEach((wording) => relationKindName(story, first, wording));
    const heading = `<h3 class="print-kind" data-kind="${first.kind}">${sampleOf(story, first)}${name}</h3>`;
    return [
      { heading, items: relations.map((relation) => printRelation(sheet, relation, numbers)) },
    ];
  });
  const quotes = story.quotes.map((quote) => printQuote(sheet, quote, numbers));
  return [
    '<section class="print-sheet" hidden>',
    ...kinds.map(({ heading, items: [first = "", ...rest] }, at) => {
      const title = at === 0 ? `<h2>${counted("relations", "list.relations")}</h2>` : "";
      return `${keep(title, heading, listOf([first]))}${listOf(rest)}`;
    }),
    ...quotes.map((quote, at) =>
      at === 0 ? keep(`<h2>${counted("quotes", "overview.quotes")}</h2>`, quote) : quote,
    ),
    `<p class="print-source">${inEach(({ language }) => sourceLine(story, language))}${site ? ` <bdi dir="ltr">${escapeHtml(site.href)}</bdi>` : ""}</p>`,
    ownNote(inEach),
    "</section>",
  ].join("");
}

/** The relations of each kind, in the order of the kinds; those of a story's own kind follow those of the one under it. */
function groupByKind({ relations, kinds }: Story): Relation[][] {
  return relationKinds.flatMap((kind) => {
    const owns = kinds?.relations.filter(({ over }) => over === kind).map(({ id }) => id) ?? [];
    return [undefined, ...owns].map((own) =>
      relations.filter((relation) => relation.kind === kind && relation.ownKind === own),
    );
  });
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
  const write = (language: Language) => printSheet(index, site, [language]);
  const sheets = new Map(
    isLarge ? [] : index.story.languages.map((language) => [language, write(language)]),
  );
  return ({ language, tab, selection }) => {
    // Made anew for each list of a large story: what it reads belongs to that page.
    const sheet = isLarge && tab === "list" ? write(language) : (sheets.get(language) ?? "");
    const own = `data-of="${keyOfSelection(selection)}">`;
    if (!sheet.includes(own)) return sheet;
    const at = sheet.lastIndexOf(noteStart);
    const note = sheet.slice(at, sheet.lastIndexOf("</section>"));
    return sheet.replace(note, "").replace(own, () => own + note);
  };
}

/** The line of a kind as the picture has it. */
function sampleOf(story: Story, relation: Relation): string {
  const { tone, line, mark } = lookOf(story.kinds, relation);
  const color = `var(--${tone})`;
  const dashes = line.dashes ? ` stroke-dasharray="${line.dashes}"` : "";
  const cap = line.cap ? ` stroke-linecap="${line.cap}"` : "";
  return (
    `<svg class="link" data-kind="${relation.kind}" viewBox="-18 -8 36 16">` +
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

function printRelation(sheet: Sheet, relation: Relation, { of, home }: Numbers): string {
  const { index, inEach } = sheet;
  const key = keyOfSelection({ kind: "relation", id: relation.id });
  const number = of.get(key);
  const claim = inEach((wording) => {
    const period = periodOf(relation, wordsOf(wording.language));
    return claimOf(index, relation, wording) + (period && ` (${period})`);
  });
  const places = relation.evidence.map((passage) => ({ passage, at: home(passage) }));
  const own = places.filter(({ at }) => at === number);
  const words = own.map(({ passage }) => printWords(sheet, passage));
  const others = new Set(places.flatMap(({ at }) => (at === undefined || at === number ? [] : at)));
  const numbers = [...others].sort((a, b) => a - b);
  const within = inEach(({ language, t }) => {
    const joined = numbers.join(t("punctuation.comma"));
    return siteWordsOf(language).paper.within.replace("{{numbers}}", joined);
  });
  const note = others.size > 0 ? `<small class="print-within">${within}</small>` : "";
  return `<li data-of="${key}"><p><span class="print-number">${number}. </span>${claim}</p>${words.join("")}${note}</li>`;
}

function printQuote(sheet: Sheet, quote: Quote, { of }: Numbers): string {
  const { index, inEach, languages } = sheet;
  const key = keyOfSelection({ kind: "quote", id: quote.id });
  const { name, description } = getEntity(index, quote.speaker);
  const medium = quote.medium === undefined ? null : getEntity(index, quote.medium).name;
  const speaker = inEach(({ t, language }) =>
    [
      t("quote.by", { name: textIn(name, language), role: textIn(description, language) }),
      medium && t("quote.to", { name: textIn(medium, language) }),
    ]
      .filter(Boolean)
      .join(" — "),
  );
  const translations = languages.map(wordingOf).flatMap((wording) => {
    const { language, t } = wording;
    const words = quote.translation?.[language];
    if (words === undefined) return [];
    const role = translationNote(index.story, wording);
    const by = t("quote.by", { name: textIn(name, language), role });
    return `<p data-for="${language}"><small>${escapeHtml(by)}</small><br />${escapeHtml(words)}</p>`;
  });
  return `<figure data-of="${key}">${printWords(sheet, quote)}<figcaption><span class="print-number">${of.get(key)}. </span>${speaker}</figcaption>${translations.join("")}</figure>`;
}

function printWords({ index: { story }, languages }: Sheet, passage: Passage): string {
  const { lang, dir } = verbatimAttributes(story);
  const words = cutAtMisprints(story, passage, passage.exact).map(
    ({ text, endsInMisprint }) => escapeHtml(text) + (endsInMisprint ? markIn(languages) : ""),
  );
  return `<blockquote lang="${lang}" dir="${dir}">${words.join("")}</blockquote>`;
}

/** The mark behind a misprint, as the pages have it (`src/app/article/Words.tsx`). */
function markIn(languages: readonly Language[]): string {
  return languages
    .map((language) => {
      const mark = escapeHtml(wordingOf(language).t("misprint.mark"));
      return `<span class="sic" lang="${language}" data-for="${language}" data-mark="${mark}"></span>`;
    })
    .join("");
}

const noteStart = '<small class="print-own">';

/** Stands in what is chosen, in place of its words, else unseen at the end. `preparePaper` moves it. */
function ownNote(inEach: Sheet["inEach"]): string {
  return `${noteStart}${inEach(({ language }) => siteWordsOf(language).paper.own)}</small>`;
}
