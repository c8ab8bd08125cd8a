import { listIcons } from "../compiler/listIcons.ts";
import { createTextIndex } from "../model/story/span.ts";
import type {
  Entity,
  Passage,
  Place,
  Quote,
  Relation,
  Story,
  StoryDrawing,
  StoryEvent,
} from "../model/story/story.ts";

/**
 * Builders for tests: a small whole story about the article below, and its parts. Every part satisfies
 * `storySchema`; overrides replace fields.
 */
export const anArticle = [
  "شراكة بين وولمارت ومايكروسوفت",
  "أعلنت وولمارت Walmart شراكة مع مايكروسوفت عام 2018. تنافس وولمارت شركة أمازون.",
  "قال ساتيا ناديلا: “نحن أقوى معا”.",
].join("\n");

const text = createTextIndex(anArticle);

/** The first place of some words in `anArticle`. Throws if they are not there. */
export function aPassage(exact: string): Passage {
  const start = anArticle.indexOf(exact);
  if (start === -1) throw new Error(`«${exact}» is not in anArticle`);
  return { exact, ...text.toCodePoints(start, start + exact.length) };
}

/** Walmart, unless told otherwise. Mentions are those of the aliases in `anArticle`. */
export function anEntity(overrides: Partial<Entity> = {}): Entity {
  const aliases = overrides.aliases ?? ["وولمارت", "Walmart"];
  return {
    id: "walmart",
    kind: "company",
    side: "alliance",
    name: { ar: "وولمارت", en: "Walmart" },
    aliases,
    description: { ar: "شركة تجزئة", en: "A retailer" },
    evidence: [],
    mentions: findAll(aliases),
    weight: "main",
    ...overrides,
  };
}

/** The partnership of Walmart and Microsoft, unless told otherwise. */
export function aRelation(overrides: Partial<Relation> = {}): Relation {
  return {
    id: "walmart-microsoft-partnership",
    kind: "partnership",
    symmetric: true,
    source: "walmart",
    target: "microsoft",
    label: { ar: "شراكة", en: "Partnership" },
    weight: "main",
    sentence: { ar: "وولمارت شريكة مايكروسوفت.", en: "Walmart is a partner of Microsoft." },
    inverse: { ar: "مايكروسوفت شريكة وولمارت.", en: "Microsoft is a partner of Walmart." },
    evidence: [aPassage("أعلنت وولمارت Walmart شراكة مع مايكروسوفت")],
    when: "announcement",
    figures: [],
    standing: { kind: "stated" },
    ...overrides,
  };
}

export function aQuote(overrides: Partial<Quote> = {}): Quote {
  return {
    id: "nadella-stronger",
    speaker: "satya-nadella",
    about: ["walmart", "microsoft"],
    ...aPassage("نحن أقوى معا"),
    translation: { en: "We are stronger together" },
    ...overrides,
  };
}

export function anEvent(overrides: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id: "announcement",
    ...aPassage("عام 2018"),
    name: { ar: "إعلان الشراكة", en: "The partnership is announced" },
    translation: { en: "in 2018" },
    date: "2018",
    inferred: false,
    ...overrides,
  };
}

/** Four entities on two sides, three relations, a quote, an event. */
export function aStory(overrides: Partial<Story> = {}): Story {
  const { entities = someEntities(), sides = someSides() } = overrides;
  const paragraphs = anArticle.split("\n").map((line) => toSpan(aPassage(line)));
  const sentences = [
    "شراكة بين وولمارت ومايكروسوفت",
    "أعلنت وولمارت Walmart شراكة مع مايكروسوفت عام 2018.",
    "تنافس وولمارت شركة أمازون.",
    "قال ساتيا ناديلا: “نحن أقوى معا”.",
  ].map((sentence) => toSpan(aPassage(sentence)));
  return {
    ...listIcons(entities),
    formatVersion: 2,
    id: "a-story",
    language: "ar",
    languages: ["ar", "en"],
    title: { ar: "شراكة بين وولمارت ومايكروسوفت", en: "Walmart and Microsoft become partners" },
    summary: { ar: "شراكة لمنافسة أمازون.", en: "A partnership against Amazon." },
    source: {},
    article: { text: anArticle, sha256: "0".repeat(64), paragraphs, sentences },
    sides,
    entities,
    relations: someRelations(),
    quotes: [aQuote()],
    events: [anEvent()],
    tour: [],
    drawings: someDrawings(entities, sides),
    ...overrides,
  };
}

const places: Readonly<Record<string, Place>> = {
  walmart: { x: 240, y: 180 },
  microsoft: { x: 300, y: 260 },
  amazon: { x: 90, y: 180 },
  "satya-nadella": { x: 250, y: 330 },
  alliance: { x: 270, y: 20 },
  rival: { x: 90, y: 20 },
};

/** The same drawing for every form, on a canvas of 360 by 360; what it does not know stands where Walmart does. */
export function someDrawings(
  entities: readonly { id: string }[],
  sides: readonly { id: string }[],
): Story["drawings"] {
  const placeOf = (id: string): Place => places[id] ?? { x: 240, y: 180 };
  const drawing: StoryDrawing = {
    ...{ width: 360, height: 360, captions: {} },
    nodes: Object.fromEntries(
      entities.map(({ id }) => [id, { ...placeOf(id), label: "below" as const }]),
    ),
    headings: Object.fromEntries(sides.map(({ id }) => [id, placeOf(id)])),
  };
  return { tall: drawing, wide: drawing, short: drawing };
}

function someSides(): Story["sides"] {
  return [
    { id: "alliance", name: { ar: "الشراكة", en: "The alliance" } },
    { id: "rival", name: { ar: "المنافس", en: "The rival" } },
  ];
}

function someEntities(): Entity[] {
  return [
    anEntity(),
    anEntity({
      id: "microsoft",
      name: { ar: "مايكروسوفت", en: "Microsoft" },
      aliases: ["مايكروسوفت"],
      description: { ar: "شركة تقنية", en: "A technology company" },
    }),
    anEntity({
      id: "amazon",
      side: "rival",
      name: { ar: "أمازون", en: "Amazon" },
      aliases: ["أمازون"],
      description: { ar: "شركة تجارة إلكترونية", en: "An e-commerce company" },
    }),
    anEntity({
      id: "satya-nadella",
      kind: "person",
      name: { ar: "ساتيا ناديلا", en: "Satya Nadella" },
      aliases: ["ساتيا ناديلا"],
      description: { ar: "رئيس مايكروسوفت", en: "Head of Microsoft" },
    }),
  ];
}

function someRelations(): Relation[] {
  return [
    aRelation(),
    {
      ...aRelation({ id: "walmart-amazon-competition", kind: "competition", target: "amazon" }),
      when: undefined,
      label: { ar: "منافسة", en: "Competition" },
      sentence: { ar: "تنافس وولمارت أمازون.", en: "Walmart competes with Amazon." },
      inverse: { ar: "تنافس أمازون وولمارت.", en: "Amazon competes with Walmart." },
      evidence: [aPassage("تنافس وولمارت شركة أمازون")],
    },
    {
      ...aRelation({ id: "nadella-microsoft-work", kind: "role", symmetric: false }),
      source: "satya-nadella",
      target: "microsoft",
      when: undefined,
      label: { ar: "يرأس", en: "Heads" },
      sentence: { ar: "ساتيا ناديلا يرأس مايكروسوفت.", en: "Satya Nadella heads Microsoft." },
      inverse: {
        ar: "مايكروسوفت يرأسها ساتيا ناديلا.",
        en: "Microsoft is headed by Satya Nadella.",
      },
      evidence: [aPassage("قال ساتيا ناديلا")],
    },
  ];
}

function findAll(aliases: readonly string[]): Entity["mentions"] {
  return aliases
    .flatMap((alias) =>
      Array.from(anArticle.matchAll(new RegExp(alias, "gu")), ({ index }) =>
        text.toCodePoints(index, index + alias.length),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

function toSpan({ start, end }: Passage) {
  return { start, end };
}
