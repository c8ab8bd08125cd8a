import { createHash } from "node:crypto";
import { pageWordsIn } from "../../i18n/bothLanguages.ts";
import type { Language } from "../../model/story/story.ts";

/** The words of the interface as a plain script for each language, named from the site's root, to be run before the site's own. */
export const wordsScripts = { ar: wordsScript("ar"), en: wordsScript("en") } as const;

/** As a large story, they stand in a script and not in data: it needs no CORS, and works in a sandboxed frame of any host. */
function wordsScript(language: Language): { readonly name: string; readonly text: string } {
  const text = `(self.rawabitWords||={}).${language}=${JSON.stringify(pageWordsIn(language))};\n`;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `assets/words-${language}-${hash}.js`, text };
}
