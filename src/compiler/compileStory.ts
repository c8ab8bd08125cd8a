import type { StoryLayout } from "../layout/layoutStory.ts";
import type { Quality } from "../layout/measureDrawing.ts";
import type { Story } from "../model/story/story.ts";
import { buildStory, type Proven } from "./buildStory.ts";
import { checkAliases } from "./check/checkAliases.ts";
import { checkControls } from "./check/checkControls.ts";
import { checkDates } from "./check/checkDates.ts";
import { checkFigures } from "./check/checkFigures.ts";
import { checkHolds } from "./check/checkHolds.ts";
import { checkKinds } from "./check/checkKinds.ts";
import { checkPassages } from "./check/checkPassages.ts";
import { checkReferences } from "./check/checkReferences.ts";
import { checkShape } from "./check/checkShape.ts";
import { checkVersion } from "./check/checkVersion.ts";
import { findTourWarnings } from "./check/findTourWarnings.ts";
import { findUncountedForms } from "./check/findUncountedForms.ts";
import { findArticleWarnings, findStoryWarnings } from "./check/findWarnings.ts";
import { guessLanguage } from "./check/guessLanguage.ts";
import { readLooseStory } from "./check/looseStory.ts";
import type { Fault, Problem } from "./check/problem.ts";
import { readArticle } from "./check/readArticle.ts";
import { findDoubledKeys, readStoryJson, type StoryJson } from "./check/readStoryJson.ts";
import { parseStoredPlaces } from "./storedPlaces.ts";

export type StoryInput = {
  articleBytes: Uint8Array;
  /** SHA-256 of `articleBytes`, in hexadecimal. */
  articleSha256: string;
  storyJson: string;
  /** Paths for messages only; nothing is read. */
  articleFile: string;
  storyFile: string;
  layout: StoryLayout;
  /** Text of places.json, where the story has one. */
  placesJson?: string | undefined;
  placesFile?: string;
};

/** `warnings` tell of what is most likely a slip. They refuse nothing, and stand beside the problems too. */
export type Compiled = { warnings: Problem[] } & (
  | { kind: "story"; story: Story; quality: Quality }
  | { kind: "problems"; problems: Problem[] }
);

/**
 * Turns what an author wrote into one Story, or says everything that is wrong with it at once: each problem and warning with
 * file, line, column (from 1; columns in UTF-16 units) and cure, in the order of the files. Pure; the layout runs
 * only on a story without problems. Rules: the format's "Refused" (data/README.md).
 * @throws if the built story breaks its own schema: that is a fault of the compiler, not of the author.
 */
export function compileStory(input: StoryInput): Compiled {
  const article = readArticle(input.articleBytes);
  const read = readStoryJson(input.storyJson);
  const checked = read.json ? checkStory(read.json, article.text, input) : undefined;
  const toProblems = (ofArticle: readonly Fault[], ofStory: readonly Fault[]): Problem[] => [
    ...sortFaults(ofArticle).map((fault) => ({ file: input.articleFile, ...fault })),
    ...sortFaults(ofStory).map((fault) => ({ file: input.storyFile, ...fault })),
  ];
  const problems = toProblems(article.faults, [...read.faults, ...(checked?.faults ?? [])]);
  const ofArticle = article.text === undefined ? [] : findArticleWarnings(article.text);
  const warnings = toProblems(ofArticle, checked?.warnings ?? []);
  const stored = input.placesJson === undefined ? undefined : parseStoredPlaces(input.placesJson);
  if (input.placesJson !== undefined && !stored) {
    const file = input.placesFile ?? "places.json";
    problems.push({ file, line: 1, column: 1, code: "places-unreadable", parameters: {} });
  }
  if (problems.length > 0) return { kind: "problems", problems, warnings };
  if (!checked?.proven) {
    throw new Error(
      `${input.storyFile}: refused without a reason; this is a fault of the compiler`,
    );
  }
  const { articleSha256: sha256, layout } = input;
  const { story, quality, isDraft } = buildStory({
    ...checked.proven,
    sha256,
    layout,
    stored: stored?.drawings,
  });
  if (isDraft) warnings.push(warnOfDraft(input, story.id, stored?.kind));
  return { kind: "story", story, quality, warnings };
}

const draftCodes = { current: "places-outgrown", earlier: "places-earlier" } as const;

/** Says that the drawing is a draft, why, and how to get a better one. */
function warnOfDraft(
  { placesFile, storyFile }: StoryInput,
  story: string,
  stored: keyof typeof draftCodes | undefined,
): Problem {
  const code = stored === undefined ? "places-draft" : draftCodes[stored];
  const file = stored === undefined ? storyFile : (placesFile ?? "places.json");
  return { file, line: 1, column: 1, code, parameters: { story } };
}

/**
 * `text` is undefined for an article that cannot be read: then what needs it is left for the next run. `proven` is
 * what a story is built from, once there are no faults.
 */
function checkStory(
  json: StoryJson,
  text: string | undefined,
  { articleFile, storyFile }: StoryInput,
): { proven: Proven | undefined; faults: Fault[]; warnings: Fault[] } {
  const version = checkVersion(json, storyFile);
  if (version) {
    return { proven: undefined, faults: [version, ...findDoubledKeys(json)], warnings: [] };
  }
  const { source, faults } = checkShape(json);
  const loose = readLooseStory(json.value);
  // Names are looked for by the rules of the language that is meant, though "arabic" is no tag.
  const story = { ...loose, language: guessLanguage(loose.language) ?? "" };
  faults.push(
    ...findDoubledKeys(json),
    ...checkControls(json, text),
    ...checkReferences(story, json),
    ...checkKinds(story, json),
    ...checkDates(story, json),
    ...checkFigures(story, json),
    ...checkHolds(story, json),
  );
  if (text === undefined) return { proven: undefined, faults, warnings: [] };
  const { passages, faults: ofPassages } = checkPassages(json, text, articleFile);
  const { mentions, faults: ofAliases } = checkAliases(
    story,
    json,
    text,
    articleFile,
    story.language,
  );
  faults.push(...ofPassages, ...ofAliases);
  const warnings = [
    ...findStoryWarnings({ story, json, passages, mentions }),
    ...findUncountedForms({ story, json, text, articleFile, mentions }),
    ...findTourWarnings({ story, json, text, passages, mentions }),
  ];
  return { proven: source && { source, text, passages, mentions }, faults, warnings };
}

function sortFaults(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
