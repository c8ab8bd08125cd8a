import type { ReactNode } from "react";
import { scriptRuns } from "../../i18n/scriptRuns.ts";

/**
 * A text as the only child of an element. Foreign words say their language, so that each is read aloud by a voice that
 * knows its letters. A text without any stays one string; each stretch of another stands in an element of its own, for a
 * translator may take bare text from the page.
 * @param language what the text is written in but for foreign words
 */
export function prose(text: string, language: string): ReactNode {
  const runs = scriptRuns(text, language);
  if (runs.every((run) => run.language === language)) return text;
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is what stands at its place
    <span key={at} lang={run.language === language ? undefined : run.language}>
      {run.text}
    </span>
  ));
}
