import { type Compiled, compileStory } from "../compiler/compileStory.ts";
import type { StoryLayout } from "../layout/layoutStory.ts";
import { noFaults } from "../layout/measureDrawing.ts";
import type { StorySource } from "../model/story/storySource.ts";
import { formatProblem, formatWarning } from "../site/build/formatProblem.ts";
import { sha256Of } from "../site/build/sha256Of.ts";
import { anArticle } from "./aStory.ts";

type EntitySource = StorySource["entities"][number];
type RelationSource = StorySource["relations"][number];

/** For tests: a small valid story about `anArticle`, as its author would write it. */
export function aStorySource(overrides: Partial<StorySource> = {}): StorySource {
  return {
    id: "a-story",
    language: "ar",
    title: { ar: "شراكة بين وولمارت ومايكروسوفت", en: "Walmart and Microsoft become partners" },
    summary: { ar: "شراكة لمنافسة أمازون.", en: "A partnership against Amazon." },
    source: {},
    sides: [
      { id: "alliance", name: { ar: "الشراكة", en: "The alliance" } },
      { id: "rival", name: { ar: "المنافس", en: "The rival" } },
    ],
    entities: [
      anEntitySource(),
      anEntitySource({ id: "microsoft", aliases: ["مايكروسوفت"] }),
      anEntitySource({ id: "amazon", side: "rival", aliases: ["أمازون"] }),
      anEntitySource({ id: "satya-nadella", kind: "person", aliases: ["ساتيا ناديلا"] }),
    ],
    relations: [
      aRelationSource(),
      aRelationSource({
        id: "walmart-amazon-competition",
        kind: "competition",
        target: "amazon",
        evidence: [{ exact: "تنافس وولمارت شركة أمازون" }],
      }),
    ],
    quotes: [
      {
        id: "nadella-stronger",
        speaker: "satya-nadella",
        about: ["microsoft"],
        exact: "نحن أقوى معا",
        translation: { en: "We are stronger together" },
      },
    ],
    events: [
      {
        id: "announcement",
        exact: "عام 2018",
        name: { ar: "الإعلان", en: "The announcement" },
        translation: { en: "in 2018" },
        date: "2018",
      },
    ],
    formatVersion: 2,
    languages: ["ar", "en"],
    ...overrides,
  };
}

/** Walmart, unless told otherwise. */
function anEntitySource(overrides: Partial<EntitySource> = {}): EntitySource {
  const { id = "walmart" } = overrides;
  return {
    id,
    kind: "company",
    side: "alliance",
    name: { ar: `اسم ${id}`, en: `Name of ${id}` },
    aliases: ["وولمارت", "Walmart"],
    description: { ar: "وصف", en: "Description" },
    evidence: [],
    ...overrides,
  };
}

/** The partnership of Walmart and Microsoft, unless told otherwise. */
export function aRelationSource(overrides: Partial<RelationSource> = {}): RelationSource {
  return {
    id: "walmart-microsoft-partnership",
    kind: "partnership",
    source: "walmart",
    target: "microsoft",
    label: { ar: "شراكة", en: "Partnership" },
    sentence: { ar: "وولمارت شريكة مايكروسوفت.", en: "Walmart is a partner of Microsoft." },
    inverse: { ar: "مايكروسوفت شريكة وولمارت.", en: "Microsoft is a partner of Walmart." },
    evidence: [{ exact: "شراكة مع مايكروسوفت" }],
    when: "announcement",
    standing: { kind: "stated" },
    ...overrides,
  };
}

/** Puts everything in a row: tests of compiling are not about places. */
export const inARow: StoryLayout = ({ sides, entities }) => {
  const drawn = {
    labels: {},
    captions: {},
    places: Object.fromEntries(entities.map(({ id }, x) => [id, { x, y: 0 }])),
    headings: Object.fromEntries(sides.map(({ id }, x) => [id, { x, y: -1 }])),
    canvas: { width: 10, height: 10 },
    quality: { ...noFaults, used: 1 },
  };
  return { tall: drawn, wide: drawn, short: drawn };
};

type Files = { story?: StorySource | string; article?: string | Uint8Array };

/** Compiles as if the files were named `story.json` and `article.txt`. */
export function compileFiles({
  story = aStorySource(),
  article = anArticle,
}: Files = {}): Compiled {
  const articleBytes = typeof article === "string" ? new TextEncoder().encode(article) : article;
  return compileStory({
    articleBytes,
    articleSha256: sha256Of(articleBytes),
    storyJson: typeof story === "string" ? story : JSON.stringify(story, null, 2),
    articleFile: "article.txt",
    storyFile: "story.json",
    layout: inARow,
  });
}

/** Every refusal as `file:line:column message`; empty for a story without problems. */
export function listRefusals(files: Files): string[] {
  const compiled = compileFiles(files);
  return compiled.kind === "problems" ? compiled.problems.map(formatProblem) : [];
}

/** Every warning, in the same form, whether the story is refused or not. */
export function listWarnings(files: Files): string[] {
  return compileFiles(files).warnings.map(formatWarning);
}

/** The text of `aStorySource()` with its first `from` replaced. Throws if there is none. */
export function breakStory(from: string, to: string): string {
  const text = JSON.stringify(aStorySource(), null, 2);
  if (!text.includes(from)) throw new Error(`The story has no ${from}`);
  return text.replace(from, () => to);
}
