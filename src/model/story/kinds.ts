/** The closed lists of the format: what an entity can be, what a relation can say, how firmly it says it. */

export const entityKinds = [
  "company",
  "product",
  "service",
  "site",
  "person",
  "publication",
  "place",
] as const;
export type EntityKind = (typeof entityKinds)[number];

export const relationKinds = [
  "partnership",
  "competition",
  "ownership",
  "use",
  "work",
  "prohibition",
  "location",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Kinds that read the same from both ends: neither end is the doer. */
const symmetricKinds: readonly RelationKind[] = ["partnership", "competition"];

/** Whether a relation of this kind reads the same from both ends. */
export function isSymmetric(kind: RelationKind): boolean {
  return symmetricKinds.includes(kind);
}

/** How firmly the article says it. */
export const standingKinds = ["stated", "attributed", "planned", "denied"] as const;
export type StandingKind = (typeof standingKinds)[number];

/** Where an entity's label stands in the drawing: physical, the same in both languages. */
export const labelSides = ["below", "above", "left", "right"] as const;
export type LabelSide = (typeof labelSides)[number];

/** The side of those who stand in no camp. Every other side is named by the story. */
export const neither = "neither";
