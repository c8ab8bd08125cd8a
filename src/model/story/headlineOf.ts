import type { Story } from "./story.ts";
import { textIn } from "./texts.ts";

/** The article's own headline, verbatim; the story's title in the article's language where its author gives none. */
export function headlineOf({ headline, title, language }: Story): string {
  return headline?.exact ?? textIn(title, language);
}
