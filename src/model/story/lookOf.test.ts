import { expect, test } from "vitest";
import { kindIcons } from "./kindIcons.ts";
import { entityKinds, isSymmetric, relationKinds } from "./kinds.ts";
import { kindTable, lineTable } from "./kindTable.ts";
import { lineWidth } from "./lineWeight.ts";
import { lookOf } from "./lookOf.ts";

const kinds = {
  entities: [],
  relations: [
    {
      ...{ id: "bribe", over: "payment" as const, name: { en: "Bribe" } },
      ...{ line: "dotted", mark: "accusation" },
    },
    { id: "gift", over: "payment" as const, name: { en: "Gift" } },
  ],
};

test("a relation is drawn as its kind is", () => {
  const { line, mark, tone } = kindTable.relation.payment;
  const own = { line, mark, tone, markName: "payment" };
  expect(lookOf(undefined, { kind: "payment" })).toEqual(own);
  expect(lookOf(kinds, { kind: "payment", ownKind: "gift" })).toEqual(own);
});

test("an own kind has its own line and mark, in the colour of the kind that it is over", () => {
  expect(lookOf(kinds, { kind: "payment", ownKind: "bribe" })).toEqual({
    line: lineTable.dotted,
    mark: kindTable.relation.accusation.mark,
    markName: "accusation",
    tone: kindTable.relation.payment.tone,
  });
});

test("a line is thinner where the relation is over, at every weight", () => {
  for (const kind of relationKinds) {
    const look = lookOf(undefined, { kind });
    for (const weight of ["lead", "main", "minor"] as const) {
      expect(lineWidth(look, weight, true)).toBeLessThan(lineWidth(look, weight));
    }
  }
});

test("no two kinds have the same mark, and no two kinds of entity the same icon", () => {
  const marks = relationKinds.map((kind) => kindTable.relation[kind].mark.d);
  expect(new Set(marks).size).toBe(relationKinds.length);
  const icons = entityKinds.map((kind) => kindIcons[kind].d);
  expect(new Set(icons).size).toBe(entityKinds.length);
});

test("four kinds read alike from both ends", () => {
  expect(relationKinds.filter(isSymmetric).sort()).toEqual([
    "competition",
    "family",
    "meeting",
    "partnership",
  ]);
});
