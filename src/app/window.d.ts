import type { PageWords } from "../i18n/pageWords.ts";
import type { Language } from "../model/story/texts.ts";
import type { readDrawing } from "./graph/forms/readDrawing.ts";
import type { drawStandalone } from "./share/picture/drawStandalone.ts";
import type { paintPng } from "./share/picture/paintPng.ts";
import type { Atlas } from "./store/atlas.ts";

declare global {
  interface Window {
    /** The words of the interface that have come, by the story's language, each language's by a script of its own (`wordsScripts`). */
    rawabitWords?: Partial<Record<Language, PageWords>>;
    /** How a picture is saved as a file (`picture.ts`). */
    rawabitPicture?: {
      readonly drawStandalone: typeof drawStandalone;
      readonly paintPng: typeof paintPng;
    };
    /** What is around a choice in a large story (`atlas.ts`); no other story has it. */
    rawabitAtlas?: Omit<Atlas, "written"> & { readonly readDrawing: typeof readDrawing };
  }
}
