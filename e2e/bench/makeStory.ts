import { seededRandom } from "../../src/layout/anneal/seededRandom.ts";
import type { StorySource } from "../../src/model/story/storySource.ts";
import { textIn } from "../../src/model/story/texts.ts";

type EntitySource = StorySource["entities"][number];
type RelationSource = StorySource["relations"][number];
type QuoteSource = StorySource["quotes"][number];

/** What an author would have written: the article, and what it says. */
export type MadeStory = { article: string; source: StorySource };

const syllables = [
  ["نا", "na"],
  ["مي", "mi"],
  ["رو", "ru"],
  ["تا", "ta"],
  ["سي", "si"],
  ["دو", "du"],
  ["زا", "za"],
  ["شي", "shi"],
  ["طو", "to"],
  ["حا", "ha"],
  ["جي", "ji"],
  ["خو", "kho"],
  ["صا", "sa"],
  ["قي", "qi"],
  ["غو", "gho"],
  ["عا", "aa"],
] as const;

const kinds = ["company", "product", "service", "site", "person", "publication", "place"] as const;

/** A verb of each kind of relation; the sentence of the article is made of it and both names. */
const relations = [
  { kind: "partnership", ar: "شريكة", en: "is a partner of" },
  { kind: "competition", ar: "تنافس", en: "competes with" },
  { kind: "ownership", ar: "تملك", en: "owns" },
  { kind: "use", ar: "تستخدم", en: "uses" },
  { kind: "role", ar: "تعمل مع", en: "works with" },
] as const;

const moments = ["2016", "2017", "2018"];

/**
 * A made story of so many entities, that compiles: each with a name of its own, connected like a web of news is (a few
 * names hold many relations), with half as many relations again as names and a quote for every tenth. The same count and seed
 * give the same story.
 */
export function makeStory(count: number, seed = 1): MadeStory {
  const random = seededRandom(seed);
  const entities = Array.from({ length: count }, (_, at) => makeEntity(at, random));
  const relations = pickPairs(count, random).map(([from, to], at) =>
    makeRelation(entities, from, to, at),
  );
  const quotes = Array.from({ length: Math.floor(count / 10) }, (_, at) =>
    makeQuote(entities, (at * 10) % count, (at * 10 + 3) % count, at),
  );
  const sentences = [
    ...moments.map((year) => `بدأ ذلك عام ${year}.`),
    ...relations.map(({ evidence }) => `${evidence[0]?.exact}.`),
    ...quotes.map(({ speaker, exact }) => `قال ${nameOf(entities, speaker)}: “${exact}”.`),
  ];
  return {
    article: toParagraphs(sentences),
    source: {
      formatVersion: 2,
      id: `made-${count}`,
      language: "ar",
      languages: ["ar", "en"],
      title: { ar: `قصة مصنوعة من ${count} اسم`, en: `A made story of ${count} names` },
      summary: { ar: "قصة مصنوعة للقياس.", en: "A story made for measuring." },
      source: {},
      sides: [
        { id: "alliance", name: { ar: "الشراكة", en: "The alliance" } },
        { id: "rivals", name: { ar: "المنافسون", en: "The rivals" } },
      ],
      entities,
      relations,
      quotes,
      events: moments.map((year) => ({
        id: `year-${year}`,
        exact: `عام ${year}`,
        name: { ar: `سنة ${year}`, en: `The year ${year}` },
        translation: { en: `in ${year}` },
        date: year,
      })),
    },
  };
}

/** Names of three syllables: all of one length, so that none is another with a proclitic before it. */
function makeEntity(at: number, random: () => number): EntitySource {
  const size = syllables.length;
  const parts = [at, at / size, at / size ** 2].map(
    (digit) => syllables[(Math.floor(digit) * 7 + 3) % size] ?? syllables[0],
  );
  const ar = parts.map(([arabic]) => arabic).join("");
  const en = parts.map(([, latin]) => latin).join("");
  return {
    id: `name-${at}`,
    kind: kinds[at % 10] ?? "company",
    side: ["alliance", "rivals", "neither"][Math.floor(random() * 3)] ?? "neither",
    name: { ar, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` },
    aliases: [ar],
    description: { ar: `${ar} من أسماء القصة.`, en: `One of the story's names, number ${at}.` },
    evidence: [],
  };
}

/** Each name is related to an earlier one, the more relations it has the sooner; then half as many again between near names. */
function pickPairs(count: number, random: () => number): [number, number][] {
  const known = new Set<string>();
  const pairs: [number, number][] = [];
  const ends: number[] = [0];
  const add = (from: number, to: number) => {
    const key = `${Math.min(from, to)}-${Math.max(from, to)}`;
    if (from === to || known.has(key)) return;
    known.add(key);
    pairs.push([from, to]);
    ends.push(from, to);
  };
  for (let at = 1; at < count; at += 1) {
    const reach = Math.max(0, ends.length - 120);
    const pick = reach + Math.floor(random() * (ends.length - reach));
    add(at, Math.min(ends[pick] ?? 0, at - 1));
  }
  for (let extra = 0; extra < count / 2; extra += 1) {
    const from = Math.floor(random() * count);
    add(from, Math.min(count - 1, from + 1 + Math.floor(random() * 20)));
  }
  return pairs;
}

function makeRelation(
  entities: readonly EntitySource[],
  from: number,
  to: number,
  at: number,
): RelationSource {
  const relation = relations[at % relations.length] ?? relations[0];
  const [source, target] = [entities[from], entities[to]];
  if (!source || !target) throw new Error(`A relation needs two names: ${from}, ${to}`);
  const exact = `${textIn(source.name, "ar")} ${relation.ar} ${textIn(target.name, "ar")}`;
  return {
    id: `tie-${from}-${to}`,
    kind: relation.kind,
    source: source.id,
    target: target.id,
    label: { ar: relation.ar, en: relation.en },
    sentence: {
      ar: `${exact}.`,
      en: `${textIn(source.name, "en")} ${relation.en} ${textIn(target.name, "en")}.`,
    },
    inverse: {
      ar: `${textIn(target.name, "ar")} في صلة مع ${textIn(source.name, "ar")}.`,
      en: `${textIn(target.name, "en")} is connected with ${textIn(source.name, "en")}.`,
    },
    evidence: [{ exact }],
    ...(at < moments.length ? { when: `year-${moments[at]}` } : {}),
    standing: { kind: "stated" },
  };
}

function makeQuote(
  entities: readonly EntitySource[],
  from: number,
  to: number,
  at: number,
): QuoteSource {
  const [speaker, about] = [entities[from], entities[to]];
  if (!speaker || !about) throw new Error(`A quote needs two names: ${from}, ${to}`);
  return {
    id: `quote-${at}`,
    speaker: speaker.id,
    about: [about.id],
    exact: `سنعمل مع ${textIn(about.name, "ar")} كل يوم`,
    translation: { en: `We will work with ${textIn(about.name, "en")} every day` },
  };
}

function nameOf(entities: readonly EntitySource[], id: string): string {
  const entity = entities.find((one) => one.id === id);
  return entity ? textIn(entity.name, "ar") : "";
}

function toParagraphs(sentences: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(sentences.length / 8) }, (_, at) =>
    sentences.slice(at * 8, at * 8 + 8).join(" "),
  );
  return `${lines.join("\n")}\n`;
}
