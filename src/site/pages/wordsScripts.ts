import { createHash } from "node:crypto";
import { pageWordsIn } from "../../i18n/allWords.ts";
import {
  type InterfaceLanguage,
  interfaceLanguages,
  isInterfaceLanguage,
} from "../../i18n/formats.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import { printSheet } from "./printSheet.ts";

type Script = { readonly name: string; readonly text: string };

/** The scripts by which a page has the words of the interface, named from the site's root. */
export type PageScripts = {
  /** With the words of the page's own language: it runs before the site's script. */
  readonly own: string;
  /** By language, for each other one of the story: it is asked for when the reader changes to that language. */
  readonly others: Readonly<Record<Language, string>>;
  /**
   * Where the interface does not have the page's language: by language of the interface, the words that a reader may rather have
   * than those of the page. Empty where it has it.
   */
  readonly interfaces: Readonly<Record<Language, string>>;
};

const made = new Map<string, Script>();

/**
 * The words of the interface for one of a story's languages, as a plain script. They stand in a script and not in data: it needs
 * no CORS, and works in a sandboxed frame of any host.
 * @param inLanguage whose words they are, where they are not those for `language`
 */
export function wordsScript(language: Language, inLanguage: Language = language): Script {
  const name = language === inLanguage ? language : `${language}-${inLanguage}`;
  const script = made.get(name) ?? toFile("words", name, writeWords(language, inLanguage));
  made.set(name, script);
  return script;
}

/** The words of each other language of the interface, for a language that it does not have. */
function interfacesFor(language: Language): [InterfaceLanguage, Script][] {
  const { language: nearest } = pageWordsIn(language);
  if (new Intl.Locale(language).language === nearest) return [];
  return Object.keys(interfaceLanguages)
    .filter(isInterfaceLanguage)
    .filter((each) => each !== nearest)
    .map((each) => [each, wordsScript(language, each)]);
}

/** All scripts with words for the pages of a story. */
export type StoryScripts = {
  /** @param hasSheet whether the page holds what paper shows: its words change with the language, too */
  readonly of: (language: Language, hasSheet: boolean) => PageScripts;
  readonly files: readonly Script[];
};

/** @param site the site's own address, if it is known */
export function storyScripts(index: StoryIndex, site: URL | null): StoryScripts {
  const { languages } = index.story;
  const words = new Map(languages.map((language) => [language, wordsScript(language)]));
  const turning = new Map(
    languages.length === 1
      ? []
      : languages.map((language) => {
          const text =
            writeWords(language) + writeTurn(language, printSheet(index, site, [language]));
          return [language, toFile("turn", language, text)];
        }),
  );
  return {
    of: (language, hasSheet) => {
      const nameIn = (each: Language) => (hasSheet ? turning : words).get(each)?.name ?? "";
      const others = languages.filter((each) => each !== language);
      return {
        own: wordsScript(language).name,
        others: Object.fromEntries(others.map((each) => [each, nameIn(each)])),
        interfaces: Object.fromEntries(
          interfacesFor(language).map(([each, { name }]) => [each, name]),
        ),
      };
    },
    files: [
      ...words.values(),
      ...turning.values(),
      ...languages.flatMap((each) => interfacesFor(each).map(([, script]) => script)),
    ],
  };
}

function writeWords(language: Language, inLanguage = language): string {
  const words = JSON.stringify(pageWordsIn(inLanguage));
  return `(self.rawabitWords||={})[${JSON.stringify(language)}]=${words};\n`;
}

/**
 * Changes what paper shows with the page's language, there and back. The HTML that it sets is the print sheet, whose every text the
 * build has escaped.
 */
const turn = [
  "((h,language,sheet)=>{",
  'let find=()=>document.querySelector(".print-sheet"),own=h.lang,first=find();',
  "first&&new MutationObserver(()=>{",
  "if(h.lang===language)find().outerHTML=sheet;",
  "else if(h.lang===own)find().replaceWith(first)",
  '}).observe(h,{attributeFilter:["lang"]})})',
].join("");

function writeTurn(language: Language, sheet: string): string {
  return `${turn}(document.documentElement,${JSON.stringify(language)},${JSON.stringify(sheet)});\n`;
}

function toFile(kind: "words" | "turn", language: string, text: string): Script {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `assets/${kind}-${language}-${hash}.js`, text };
}
