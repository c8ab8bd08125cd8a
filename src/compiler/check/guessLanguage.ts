import { languageForm } from "../../model/story/texts.ts";

/**
 * The tag that was most likely meant by a text that is none: `EN` and `pt_br` are tags in another form, `English`, `arabic` and
 * `français` are names of languages, in English or their own.
 */
export function guessLanguage(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  const tag = readTag(name.replaceAll("_", "-"));
  if (tag !== undefined && languageForm.test(tag)) return tag;
  if (name === "") return undefined;
  return listTags().find((one) => nameIn("en", one) === name || nameIn(one, one) === name);
}

function readTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** Every tag of two letters, whether or not a language has it. */
function listTags(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** A language's name in another or itself, in small letters. Undefined where no name is known. */
function nameIn(language: string, tag: string): string | undefined {
  const names = new Intl.DisplayNames([language], { type: "language", fallback: "none" });
  return names.of(tag)?.toLowerCase();
}
