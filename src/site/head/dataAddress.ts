import type { Language } from "../../model/story/story.ts";

/** Address of the page that lists the files to take away, from the site's root. */
export function dataAddress(language: Language): string {
  return language === "ar" ? "data/" : "en/data/";
}
