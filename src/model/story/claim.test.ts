import { describe, expect, it } from "vitest";
import { wordingOf } from "../../i18n/allWords.ts";
import { anEntity, aRelation, aStory } from "../../testing/aStory.ts";
import { claimLabel, claimLead, claimOf, claimsOf, shortLabel } from "./claim.ts";
import type { Standing } from "./story.ts";
import { createStoryIndex } from "./storyIndex.ts";
import { type Language, textIn } from "./texts.ts";

const index = createStoryIndex(
  aStory({
    entities: [
      anEntity({ id: "walmart" }),
      anEntity({ id: "microsoft", name: { ar: "مايكروسوفت", en: "Microsoft" } }),
      anEntity({ id: "amazon", name: { ar: "أمازون", en: "Amazon" } }),
    ],
  }),
);
const leaked = { ar: "وثائق مسرّبة", en: "leaked documents" };

function leadOf(language: Language, ...standings: Standing[]): string {
  const [standing = { kind: "stated" as const }] = standings;
  const relation = aRelation(standings.length > 1 ? { standing, standings } : { standing });
  return claimLead(index, relation, wordingOf(language));
}

describe("a relation that the article does not simply state", () => {
  it.each<[string, string, ...Standing[]]>([
    ["نقلًا عن أمازون", "According to Amazon", { kind: "attributed", to: "amazon" }],
    ["نقلًا عن وثائق مسرّبة", "According to leaked documents", { kind: "attributed", words: leaked }],
    ["خطة لم تتحقق بعد", "Planned", { kind: "planned" }],
    [
      "خطة، بحسب إعلان أمازون",
      "Planned, as announced by Amazon",
      { kind: "planned", to: "amazon" },
    ],
    ["ادعاء منفي", "Denied", { kind: "denied" }],
    ["ادعاء منفي من جانب أمازون", "Denied by Amazon", { kind: "denied", to: "amazon" }],
    [
      "نقلًا عن مايكروسوفت، وهو ادعاء منفي من جانب أمازون",
      "According to Microsoft, denied by Amazon",
      { kind: "denied", to: "amazon" },
      { kind: "attributed", to: "microsoft" },
    ],
    [
      "نقلًا عن مايكروسوفت ووثائق مسرّبة",
      "According to Microsoft and leaked documents",
      { kind: "attributed", to: "microsoft" },
      { kind: "attributed", words: leaked },
    ],
  ])("says so first: %s", (ar, en, ...standings) => {
    expect(leadOf("ar", ...standings)).toBe(ar);
    expect(leadOf("en", ...standings)).toBe(en);
  });

  it("is a claim in its sentence, from either end, and in its label", () => {
    const relation = aRelation({ standing: { kind: "denied", to: "amazon" } });
    expect(claimOf(index, relation, wordingOf("en"))).toBe(
      "Denied by Amazon: Walmart is a partner of Microsoft.",
    );
    expect(claimOf(index, relation, wordingOf("ar"), "microsoft")).toBe(
      "ادعاء منفي من جانب أمازون: مايكروسوفت شريكة وولمارت.",
    );
    expect(claimLabel(index, relation, wordingOf("en"))).toBe("Partnership (denied by Amazon)");
    expect(shortLabel(relation, wordingOf("en"))).toBe("Partnership (denied)");
  });

  it("is found with whom it comes from, where that one is no end of it", () => {
    const foreign = aRelation({ id: "foreign", standing: { kind: "attributed", to: "amazon" } });
    const own = aRelation({ id: "own", standing: { kind: "planned", to: "walmart" } });
    const found = createStoryIndex({ ...index.story, relations: [foreign, own] });
    expect(claimsOf(found, "amazon")).toEqual([foreign]);
    expect(claimsOf(found, "walmart")).toEqual([]);
  });
});

it("adds nothing to what the article states", () => {
  const relation = aRelation();
  expect(claimLead(index, relation, wordingOf("ar"))).toBe("");
  expect(claimOf(index, relation, wordingOf("ar"))).toBe(textIn(relation.sentence, "ar"));
  expect(claimLabel(index, relation, wordingOf("ar"))).toBe(textIn(relation.label, "ar"));
});
