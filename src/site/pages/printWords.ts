import type { Both } from "../../model/story/story.ts";

/** Words that paper alone shows. They stand here and not with the interface's, for no script shows them. */
export const printWords = {
  within: {
    ar: "كلمات المقال تحت {{numbers}}.",
    en: "The article’s words stand under {{numbers}}.",
  },
  own: { ar: "كلمات المقال في البطاقة أعلاه.", en: "The article’s words stand in the card above." },
} as const satisfies Record<string, Both>;
