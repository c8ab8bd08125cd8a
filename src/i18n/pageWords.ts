import type ar from "./ar.json";
import type en from "./en.json";
import type fa from "./fa.json";
import type { InterfaceLanguage } from "./formats.ts";
import type fr from "./fr.json";

/** The words of the interface in one language: all that a page carries of them. */
export type PageWords = {
  readonly language: InterfaceLanguage;
  /** What the languages of the interface are called in it: Intl, which knows others, is slow to come. */
  readonly names: Readonly<Record<string, string>>;
  readonly words: typeof ar | typeof en | typeof fr | typeof fa;
};
