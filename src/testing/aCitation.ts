import type { Citation } from "../model/cite/citation.ts";

/** A quote of an article of which everything is known; for tests. */
export function aCitation(overrides: Partial<Citation> = {}): Citation {
  return {
    key: "rawabit-quote-nadella-stronger",
    language: "ar",
    articleLanguage: "ar",
    page: "تصريح ساتيا ناديلا · روابط",
    title: "شراكة بين وولمارت ومايكروسوفت",
    words: ["نحن أقوى معا"],
    speaker: "ساتيا ناديلا",
    author: "كاتب المقال",
    publisher: "صحيفة & دار",
    date: "2018-07-17",
    url: "https://example.org/news/a_b?c=50%25",
    address: "https://user.github.io/repo/quote/nadella-stronger/",
    accessed: "2026-11-22",
    ...overrides,
  };
}
