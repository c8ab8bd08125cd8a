import { wordingOf } from "../../i18n/allWords.ts";
import { claimOf } from "../../model/story/claim.ts";
import type { Relation } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import { evidenceSentences } from "../../model/view/evidenceSentences.ts";
import { textOf } from "../mountPart.tsx";

/** For tests: what a part of a card shows of relations, each its claim and then the article's sentences that state it. */
export function relationsIn(part: ParentNode): string[][] {
  return [...part.querySelectorAll(".relation-item")].map((row) =>
    [...row.querySelectorAll("a.sentence, details blockquote")].map(textOf),
  );
}

/** For tests: the same of relations themselves, told from one end; from the source where none is given. */
export function told(
  index: StoryIndex,
  relations: readonly Relation[],
  language: Language,
  from?: string,
): string[][] {
  return relations.map((relation) => [
    claimOf(index, relation, wordingOf(language), from),
    ...evidenceSentences(index, relation.evidence).map(({ span }) => index.text.slice(span)),
  ]);
}
