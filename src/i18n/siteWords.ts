import { type InterfaceLanguage, nearestInterface } from "./formats.ts";
import ar from "./site.ar.json" with { type: "json" };
import en from "./site.en.json" with { type: "json" };
import fa from "./site.fa.json" with { type: "json" };
import fr from "./site.fr.json" with { type: "json" };

/** Words that no script shows: those of the page of files, and those that paper alone has. The reader's script must not import this. */
const files = { ar, en, fr, fa } as const satisfies Record<InterfaceLanguage, unknown>;

export type SiteWords = (typeof files)[InterfaceLanguage];

/** @param language a story's: where the interface does not have it, the words are those of the nearest */
export function siteWordsOf(language: string): SiteWords {
  return files[nearestInterface(language)];
}
