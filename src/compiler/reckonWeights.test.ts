import { describe, expect, it } from "vitest";
import { reckonWeights } from "./reckonWeights.ts";

type Given = Parameters<typeof reckonWeights>[0];

const mentions = (...starts: number[]) => starts.map((start) => ({ start, end: start + 5 }));
const stated = { kind: "stated" } as const;
const relation = (id: string, source: string, target: string, change: object = {}) =>
  ({
    id,
    kind: "partnership",
    source,
    target,
    evidence: mentions(1000),
    standing: stated,
    ...change,
  }) as Given["relations"][number];

/** Two that the headline names, a rival of the opening, and three that come once, late. */
const story = (change: Partial<Given> = {}): Given => ({
  headline: { start: 0, end: 50 },
  opening: { start: 51, end: 200 },
  entities: [
    { id: "late", kind: "product", mentions: mentions(900) },
    { id: "one", kind: "company", mentions: mentions(10, 60, 300, 400) },
    { id: "other", kind: "company", mentions: mentions(30, 80, 500) },
    { id: "rival", kind: "company", mentions: mentions(20, 150, 600) },
    { id: "site", kind: "site", mentions: mentions(15, 65, 310, 410) },
    { id: "person", kind: "person", mentions: mentions(700) },
  ],
  relations: [
    relation("late-use", "one", "late", { kind: "use" }),
    relation("pact", "one", "other", { evidence: mentions(10) }),
    relation("rivalry", "one", "rival", { kind: "competition", evidence: mentions(100) }),
    relation("rivalry-again", "one", "rival", { kind: "competition" }),
    relation("visit", "one", "site", { kind: "use" }),
    relation("job", "person", "one", { kind: "role" }),
    relation("plan", "other", "one", { kind: "use", standing: { kind: "planned" } }),
  ],
  ...change,
});

const of = (weights: ReturnType<typeof reckonWeights>) => ({
  entities: Object.fromEntries(weights.entities),
  relations: Object.fromEntries(weights.relations),
});

describe("what carries the picture", () => {
  it("is what the headline and the opening name, and what is stated between them; a site does not shout", () => {
    const { entities, relations } = of(reckonWeights(story()));
    expect(entities).toMatchObject({ one: "lead", other: "lead", rival: "lead", site: "minor" });
    expect(relations).toMatchObject({
      pact: "lead",
      rivalry: "lead",
      "rivalry-again": "main",
      job: "minor",
      plan: "minor",
    });
  });

  it("does not hang on relations alone: many of them make no lead of what is named once", () => {
    const many = Array.from({ length: 8 }, (_, at) => relation(`r${at}`, "late", "person"));
    const { entities } = of(reckonWeights(story({ relations: [...story().relations, ...many] })));
    expect(entities).toMatchObject({ late: "main", one: "lead" });
  });

  it("is what its author says", () => {
    const given = story();
    const { entities, relations } = of(
      reckonWeights({
        ...given,
        entities: given.entities.map((one) =>
          one.id === "site" ? { ...one, weight: "lead" } : one,
        ),
        relations: given.relations.map((one) =>
          one.id === "plan" ? { ...one, weight: "main" } : one,
        ),
      }),
    );
    expect(entities).toMatchObject({ site: "lead" });
    expect(relations).toMatchObject({ plan: "main" });
  });

  it("is all there is, in a story of two entities and one relation", () => {
    const { entities, relations } = of(
      reckonWeights({
        headline: undefined,
        opening: { start: 0, end: 10 },
        entities: [
          { id: "a", kind: "company", mentions: mentions(1) },
          { id: "b", kind: "person", mentions: mentions(20) },
        ],
        relations: [relation("ab", "a", "b")],
      }),
    );
    expect(entities).toEqual({ a: "lead", b: "lead" });
    expect(relations).toEqual({ ab: "lead" });
  });
});
