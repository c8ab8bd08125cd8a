import type { PageWords } from "../i18n/pageWords.ts";
import type { drawAround } from "../layout/around/drawAround.ts";

declare global {
  interface Window {
    /** The words of the interface that have come, each language's by a script of its own (`wordsScripts`). */
    rawabitWords?: Partial<Record<"ar" | "en", PageWords>>;
    /** Draws what is around a choice in a large story (`around.ts`); no other story has it. */
    rawabitAround?: typeof drawAround;
  }
}
