import { createI18n } from "../../i18n/createI18n.ts";
import { verbatimAttributes } from "../../i18n/verbatimAttributes.ts";
import { asClaimed } from "../../model/story/claim.ts";
import { type RelationKind, relationKinds } from "../../model/story/kinds.ts";
import { kindTable } from "../../model/story/kindTable.ts";
import { cutAtMisprints } from "../../model/story/misprints.ts";
import type { Both, Language, Passage, Quote, Relation } from "../../model/story/story.ts";
import { getEntity, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { sourceLines } from "../exports/sourceLine.ts";
import { escapeHtml } from "../head/escapeHtml.ts";
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
  const kinds = relationKinds.flatMap((kind) => {
    const relations = story.relations.filter((relation) => relation.kind === kind);
    if (relations.length === 0) return [];
    const heading = `<h3 class="print-kind" data-kind="${kind}">${sampleOf(kind)}${inBoth((t) => t(`relationKind.${kind}`))}</h3>`;
    return [{ heading, items: relations.map((relation) => printRelation(index, relation)) }];
  });
  const quotes = story.quotes.map((quote) => printQuote(index, quote));
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
 * grow with its square, with the list alone, which holds all of it anyway.
 */
export function sheetChooser(
  index: StoryIndex,
  site: URL | null,
  { scripts }: StoryData,
): (view: View) => string {
  const sheet = printSheet(index, site);
  return ({ tab }) => (scripts.length === 0 || tab === "list" ? sheet : "");
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

function printRelation(index: StoryIndex, relation: Relation): string {
  const claim = both(asClaimed(index, relation).sentence);
  const words = relation.evidence.map((passage) => printWords(index, passage));
  return `<li><p>${claim}</p>${words.join("")}</li>`;
}

function printQuote(index: StoryIndex, quote: Quote): string {
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
  return `<figure>${printWords(index, quote)}<figcaption>${speaker}</figcaption>${translation}</figure>`;
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

function inBoth(write: (t: Words, language: Language) => string): string {
  return both({ ar: write(instances.ar.t, "ar"), en: write(instances.en.t, "en") });
}

function both({ ar, en }: Both): string {
  return `<span data-for="ar">${escapeHtml(ar)}</span><span data-for="en">${escapeHtml(en)}</span>`;
}
