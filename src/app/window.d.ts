import type { PageWords } from "../i18n/pageWords.ts";

declare global {
  interface Window {
    /** The words of the interface that have come, each language's by a script of its own (`wordsScripts`). */
    rawabitWords?: Partial<Record<"ar" | "en", PageWords>>;
  }
}
