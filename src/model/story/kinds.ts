import { kindTable, lineTable } from "./kindTable.ts";

/** The closed lists of the format: what an entity can be, what a relation can say, how firmly it says it. */

export type EntityKind = keyof typeof kindTable.entity;
export const entityKinds: readonly EntityKind[] = keysOf(kindTable.entity);

export type RelationKind = keyof typeof kindTable.relation;
export const relationKinds: readonly RelationKind[] = keysOf(kindTable.relation);

/** The lines and marks that a story's own kind may take: a mark has the name of the built-in kind that bears it. */
export const lineNames = keysOf(lineTable);
export const markNames = relationKinds;

/** Whether a relation of this kind reads the same from both ends. */
export function isSymmetric(kind: RelationKind): boolean {
  return kindTable.relation[kind].isSymmetric;
}

/** How firmly the article says it, the firmest first. */
export const standingKinds = ["stated", "attributed", "planned", "denied"] as const;
export type StandingKind = (typeof standingKinds)[number];

/** How much of the picture an entity or a relation carries, the heaviest first. */
export const weights = ["lead", "main", "minor"] as const;
export type Weight = (typeof weights)[number];

/**
 * The forms of stage that a story is drawn for: tall (phones, narrow columns), wide (desks), short (a phone held sideways,
 * low frames).
 */
export const forms = ["tall", "wide", "short"] as const;
export type Form = (typeof forms)[number];

/** How many names a drawing of each form has room for; the rest of a larger story is reached by choosing. */
export const capacities: Readonly<Record<Form, number>> = { tall: 28, wide: 42, short: 28 };

/** How many of them a stage of the canvas's own size shows at once; the others are seen when the picture is drawn near. */
export const atOnce: Readonly<Record<Form, number>> = { tall: 13, wide: 42, short: 13 };

/** Where the words of a line stand to the point at which they hang: physical, the same in both languages. */
export const captionSides = [
  "above",
  "below",
  "left",
  "right",
  "above-left",
  "above-right",
  "below-left",
  "below-right",
] as const;
export type CaptionSide = (typeof captionSides)[number];

/** Where an entity's label stands in the drawing: physical, the same in both languages. */
export const labelSides = ["below", "above", "left", "right"] as const;
export type LabelSide = (typeof labelSides)[number];

/** The side of those who stand in no camp. Every other side is named by the story. */
export const neither = "neither";

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table);
}
