import { listIcons } from "../compiler/listIcons.ts";
import { createTextIndex } from "../model/story/span.ts";
import type { Passage, Story } from "../model/story/story.ts";
import { type Language, type Texts, textsOf } from "../model/story/texts.ts";
import { someDrawings } from "./aStory.ts";

const article = [
  "La mairie et l’entrepreneur",
  "La mairie a payé l’entrepreneur 100 000 francs par un œuvrier. « Tout est clair », a dit le maire.",
].join("\n");
const text = createTextIndex(article);

function passage(exact: string): Passage {
  const start = article.indexOf(exact);
  if (start === -1) throw new Error(`«${exact}» is not in the article`);
  return { exact, ...text.toCodePoints(start, start + exact.length) };
}

/**
 * For tests: a small story about an article in French, told in other languages or in French alone. It has what the second
 * version of the format brings: kinds of its own, time, an intermediary, an amount, members, a licence, and no sides.
 */
export function aFrenchStory(languages: readonly Language[] = ["fr"]): Story {
  const told = (words: string): Texts =>
    textsOf(languages, (language) => (language === "fr" ? words : `${words} (${language})`));
  const others = languages.filter((language) => language !== "fr");
  const translated = (words: string) =>
    others.length > 0 && { translation: textsOf(others, (language) => `${words} (${language})`) };
  const entity = (id: string, name: string): Story["entities"][number] => ({
    id,
    kind: "organisation",
    side: "neither",
    name: told(name),
    aliases: [name],
    description: told(`C’est ${name}`),
    evidence: [],
    mentions: [],
    weight: "main",
  });
  const entities = [
    { ...entity("mairie", "la mairie"), ownKind: "commune", holds: ["maire"] },
    entity("entrepreneur", "l’entrepreneur"),
    { ...entity("maire", "le maire"), kind: "person" as const },
  ];
  const lines = article.split("\n").map((line) => {
    const { start, end } = passage(line);
    return { start, end };
  });
  return {
    ...listIcons(entities),
    formatVersion: 2,
    id: "a-french-story",
    language: "fr",
    languages: [...languages],
    title: told("La mairie"),
    summary: told("Un paiement."),
    source: { licence: "Domaine public" },
    article: { text: article, sha256: "0".repeat(64), paragraphs: lines, sentences: lines },
    sides: [],
    kinds: {
      entities: [{ id: "commune", over: "organisation", name: told("Commune") }],
      relations: [
        { id: "bribe", over: "payment", name: told("Pot-de-vin"), line: "dotted", mark: "use" },
      ],
    },
    entities,
    relations: [
      {
        id: "bribe",
        kind: "payment",
        ownKind: "bribe",
        symmetric: false,
        source: "mairie",
        target: "entrepreneur",
        via: "maire",
        label: told("paie"),
        weight: "main",
        sentence: told("La mairie paie l’entrepreneur."),
        inverse: told("L’entrepreneur est payé par la mairie."),
        evidence: [passage("La mairie a payé l’entrepreneur 100 000 francs")],
        from: "1896",
        to: "1898-01-13",
        ended: true,
        figures: [
          {
            ...passage("100 000 francs"),
            label: told("Somme"),
            ...translated("100 000 francs"),
            value: 100_000,
            currency: "FRF",
          },
        ],
        standing: { kind: "denied", to: "maire" },
        standings: [
          { kind: "attributed", words: told("un témoin") },
          { kind: "denied", to: "maire" },
        ],
      },
    ],
    quotes: [
      {
        id: "clear",
        speaker: "maire",
        about: [],
        ...passage("Tout est clair"),
        ...translated("Tout est clair"),
      },
    ],
    events: [],
    tour: [],
    drawings: someDrawings(entities, []),
  };
}
