import type { Story } from "../../model/story/story.ts";
import type { Language } from "../../model/story/texts.ts";
import { languagePrefix } from "../../model/view/address.ts";

/** Address of the page that lists the files to take away, from the site's root. */
export function dataAddress(language: Language, story: Pick<Story, "languages">): string {
  return `${languagePrefix(language, story)}data/`;
}
