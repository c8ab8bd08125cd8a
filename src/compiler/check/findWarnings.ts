import type { JSONPath } from "jsonc-parser";
import { fold } from "../../model/search/fold.ts";
import type { Span } from "../../model/story/story.ts";
import { overlaps } from "../../model/story/storyIndex.ts";
import { findUnusedKinds } from "./checkKinds.ts";
import { passageKey } from "./checkPassages.ts";
import { isCommonWord } from "./commonWords.ts";
import { findEdgeSpaces } from "./findEdgeSpaces.ts";
import { findWeightWarnings } from "./findWeightWarnings.ts";
import type { LooseStory } from "./looseStory.ts";
import { namePath } from "./namePath.ts";
import { createLocator, type Fault, type Finding } from "./problem.ts";
import { listTexts, type StoryJson } from "./readStoryJson.ts";

/** A story as far as it could be read: passages by their `passageKey`, mentions by entity id, in code points. */
type Read = {
  story: LooseStory;
  json: StoryJson;
  passages: ReadonlyMap<string, Span>;
  mentions: ReadonlyMap<string, readonly Span[]>;
};

/** A tag such as `<p>` or `</b>`, or a character as HTML writes it, such as `&nbsp;` or `&#8217;`. */
const markup = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,}|#\d+|#x[\da-f]+);/iu;
/**
 * Fields in the author's own words, by the last step of their path, beside the texts by language; the others copy the article or
 * choose from a list.
 */
const ownWords = ["publisher", "author", "licence", "keywords"];
/** A passage of one sentence may state several connections, of as many entities as it names. */
const manyConnections = { least: 4, always: 6 };

/** Warns of HTML in an article: pages show it as it stands. */
export function findArticleWarnings(text: string): Fault[] {
  const found = markup.exec(text);
  if (!found) return [];
  const parameters = { markup: found[0] };
  return [{ ...createLocator(text)(found.index), code: "article-markup", parameters }];
}

/** Warns of what a story may hold, and most likely holds by a slip. */
export function findStoryWarnings(read: Read): Fault[] {
  return [
    ...findTextWarnings(read),
    ...findNameWarnings(read),
    ...findUnnamedEnds(read),
    ...findSharedPassages(read),
    ...findWeightWarnings(read.story, read.json),
    ...findUnusedKinds(read.story, read.json),
  ];
}

function findTextWarnings({ story, json }: Read): Fault[] {
  const own = new Set([...story.languages, ...ownWords]);
  return listTexts(json).flatMap(({ path, text }) => {
    const field = String(path.findLast((step) => typeof step === "string") ?? "");
    const subject = namePath(json.value, path);
    const findings: Finding[] = own.has(field)
      ? findEdgeSpaces(subject, text)
      : field === "exact"
        ? findEdgeSpaces(subject, text).filter(({ code }) => code === "text-blank")
        : [];
    const [found] = own.has(field) ? (markup.exec(text) ?? []) : [];
    if (found !== undefined) {
      findings.push({ code: "text-markup", parameters: { subject, markup: found } });
    }
    return findings.map((finding) => ({ ...json.at(path), ...finding }));
  });
}

function findNameWarnings({ story, json }: Read): Fault[] {
  const owners = new Map<string, string>();
  return story.entities.flatMap(({ id, name, aliases }, at) => {
    const owner = namePath(json.value, ["entities", at]);
    const faults = aliases.flatMap((alias, index): Fault[] =>
      alias.trim() === "" || !isCommonWord(alias, story.language)
        ? []
        : [
            {
              ...json.at(["entities", at, "aliases", index]),
              code: "alias-common",
              parameters: { alias, owner },
            },
          ],
    );
    for (const language of story.languages) {
      const own = name[language]?.trim() ?? "";
      const key = `${language} ${fold(own).text}`;
      const other = owners.get(key);
      if (own === "" || id === undefined) continue;
      if (other === undefined) owners.set(key, id);
      else if (other !== id) {
        const path = ["entities", at, "name", language];
        const parameters = { subject: namePath(json.value, path), name: own, other };
        faults.push({ ...json.at(path), code: "name-shared", parameters });
      }
    }
    return faults;
  });
}

/** Relations of which no passage names one end or the other. */
function findUnnamedEnds({ story, json, passages, mentions }: Read): Fault[] {
  return story.relations.flatMap(({ source, target, evidence }, at): Fault[] => {
    const path = ["relations", at];
    const spans = (evidence ?? []).map((_, index) => passages.get(evidenceKey(path, index)));
    const found = spans.filter((span) => span !== undefined);
    // What was not found is refused, and might name an end.
    if (found.length === 0 || found.length < spans.length) return [];
    if (source === undefined || target === undefined) return [];
    const [ofSource, ofTarget] = [mentions.get(source), mentions.get(target)];
    // An end that no place in the article names has an alias that is refused.
    if (!ofSource?.length || !ofTarget?.length) return [];
    const ends = [...ofSource, ...ofTarget];
    if (found.some((span) => ends.some((end) => overlaps(end, span)))) return [];
    const parameters = { subject: namePath(json.value, path), source, target };
    return [{ ...json.at([...path, "evidence"]), code: "evidence-names-neither", parameters }];
  });
}

/** Passages that are the evidence of more relations than the words can well state. */
function findSharedPassages({ story, json, passages, mentions }: Read): Fault[] {
  const uses = new Map<string, { span: Span; path: JSONPath; relations: Set<string> }>();
  for (const [at, { id, evidence }] of story.relations.entries()) {
    for (const index of (evidence ?? []).keys()) {
      const span = passages.get(evidenceKey(["relations", at], index));
      if (!span || id === undefined) continue;
      const key = `${span.start}-${span.end}`;
      const path = ["relations", at, "evidence", index];
      const use = uses.get(key) ?? { span, path, relations: new Set() };
      use.relations.add(id);
      uses.set(key, use);
    }
  }
  return [...uses.values()].flatMap(({ span, path, relations }): Fault[] => {
    if (relations.size < manyConnections.least) return [];
    const named = [...mentions.values()].filter((of) => of.some((one) => overlaps(one, span)));
    if (relations.size < manyConnections.always && relations.size <= named.length) return [];
    const parameters = { subject: namePath(json.value, path), relations: [...relations] };
    return [{ ...json.at([...path, "exact"]), code: "passage-shared", parameters }];
  });
}

function evidenceKey(relation: JSONPath, index: number): string {
  return passageKey([...relation, "evidence", index]);
}
