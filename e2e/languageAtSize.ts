/**
 * For behaviours that need each language and each size, but not each pair of them: Arabic at a desk, where axe asks for
 * the dark colours as well, and English on a phone.
 */
export const arabicAtDesk = [
  { language: "ar", tag: "@desk" },
  { language: "en", tag: "@phone" },
] as const;

/** The other two pairs, for behaviours that axe is not asked about. */
export const englishAtDesk = [
  { language: "en", tag: "@desk" },
  { language: "ar", tag: "@phone" },
] as const;
