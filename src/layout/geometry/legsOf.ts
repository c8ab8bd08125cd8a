type Tie = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly via?: string | undefined;
};

/** A line of a relation. `of`: the id of a relation that has two, which go through a third name. */
export type Leg<T extends Tie> = T & { readonly of?: string };

/**
 * The lines that a relation is drawn as: one from end to end, or two of which the first leads to the name that it goes through.
 * The last one has the relation's own id, and with it its mark and its words.
 */
export function legsOf<T extends Tie>(tie: T): Leg<T>[] {
  const { id, source, target, via } = tie;
  if (via === undefined || via === source || via === target) return [tie];
  return [
    { ...tie, id: firstLegId(id), target: via, of: id },
    { ...tie, source: via, of: id },
  ];
}

/** No relation has this id: ids hold no space. */
export function firstLegId(id: string): string {
  return `${id} first`;
}

/** Whether a line has the mark of its relation: of two the last has it. */
export function hasMark({ id, of }: { readonly id: string; readonly of?: string }): boolean {
  return of === undefined || of === id;
}
