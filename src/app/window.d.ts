import type { InterfaceLanguage } from "../i18n/formats.ts";
import type { PageWords } from "../i18n/pageWords.ts";
import type { readDrawing } from "./graph/forms/readDrawing.ts";
import type { Atlas } from "./store/atlas.ts";

declare global {
  interface Window {
    /** The words of the interface that have come, each language's by a script of its own (`wordsScripts`). */
    rawabitWords?: Partial<Record<InterfaceLanguage, PageWords>>;
    /** What is around a choice in a large story (`atlas.ts`); no other story has it. */
    rawabitAtlas?: Omit<Atlas, "written"> & { readonly readDrawing: typeof readDrawing };
  }
}
