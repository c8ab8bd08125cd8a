import type { JSONPath } from "jsonc-parser";
import { spansOver } from "../../model/story/spansOver.ts";
import type { Span } from "../../model/story/story.ts";
import { findParagraphs } from "../text/findParagraphs.ts";
import { findSentences } from "../text/findSentences.ts";
import { passageKey } from "./checkPassages.ts";
import type { LooseStory } from "./looseStory.ts";
import type { Fault } from "./problem.ts";
import type { StoryJson } from "./readStoryJson.ts";

type Read = {
  story: LooseStory;
  json: StoryJson;
  text: string;
  passages: ReadonlyMap<string, Span>;
  mentions: ReadonlyMap<string, readonly Span[]>;
};

/** Warns of steps of the tour that tell the same, or that begin with a sentence of the article which another step shows. */
export function findTourWarnings({ story, json, text, passages, mentions }: Read): Fault[] {
  if (story.tour.length === 0) return [];
  const sentences = findSentences(
    text,
    findParagraphs(text, mentions, story.language),
    mentions,
    story.language,
  );
  const tellers = new Map<string, string>();
  const owners = new Map<number, string>();
  const faults: Fault[] = [];
  for (const [at, step] of story.tour.entries()) {
    for (const list of ["relations", "quotes"] as const) {
      for (const [place, told] of step[list].entries()) {
        const { id = "" } = step;
        const path = ["tour", at, list, place];
        const warn = (code: "step-told-twice" | "step-sentence-shared", other: string) =>
          faults.push({ ...json.at(path), code, parameters: { id, told, other } });
        const teller = tellers.get(`${list} ${told}`);
        if (teller !== undefined) {
          warn("step-told-twice", teller);
          continue;
        }
        tellers.set(`${list} ${told}`, id);
        const span = passages.get(passageKey(bestPassage(story, list, told)));
        const { from, to } = span ? spansOver(sentences, span) : { from: 0, to: 0 };
        for (let sentence = from; sentence < to; sentence += 1) {
          const owner = owners.get(sentence) ?? id;
          owners.set(sentence, owner);
          if (owner !== id) warn("step-sentence-shared", owner);
        }
      }
    }
  }
  return faults;
}

function bestPassage(story: LooseStory, list: "relations" | "quotes", told: string): JSONPath {
  const at = story[list].findIndex(({ id }) => id === told);
  return list === "quotes" ? [list, at] : [list, at, "evidence", 0];
}
