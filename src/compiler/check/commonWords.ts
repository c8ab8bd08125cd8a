import { factsOf, factsOfScript, type LanguageFacts } from "../../model/language/languageFacts.ts";
import { letterScript } from "../../model/language/letters.ts";
import { fold } from "../../model/search/fold.ts";

/**
 * Whether a form of a name is a word that stands for anything («الشركة», "the service"), or a single letter. A form in
 * another script than the article's may be of any language of its script.
 */
export function isCommonWord(alias: string, language: string): boolean {
  const folded = fold(alias.trim()).text;
  if (Array.from(folded).length < 2) return true;
  const facts = factsOf(language);
  const script = letterScript(folded);
  const rows = script === facts.script ? [facts] : factsOfScript(script);
  return rows.some((row) => readWords(row).has(strip(folded, row)));
}

const known = new WeakMap<LanguageFacts, ReadonlySet<string>>();

/** The common words of a language, folded and without the article. */
function readWords(facts: LanguageFacts): ReadonlySet<string> {
  const words =
    known.get(facts) ??
    new Set(
      [...facts.smallWords, ...facts.commonNouns].map((word) => strip(fold(word).text, facts)),
    );
  known.set(facts, words);
  return words;
}

function strip(folded: string, { article }: LanguageFacts): string {
  return folded.replace(article, "");
}
