import { lineNames, markNames, type RelationKind } from "./kinds.ts";
import { kindTable, type Line, lineTable, type Mark } from "./kindTable.ts";
import type { Relation, Story } from "./story.ts";

/** How a relation is drawn. */
export type Look = {
  readonly line: Line;
  readonly mark: Mark;
  /** The built-in kind whose mark it is. */
  readonly markName: RelationKind;
  /** A token of `src/app/ui/tokens.css`, without the dashes in front. */
  readonly tone: string;
};

/** As its kind is drawn, with the line and the mark of the story's own kind where that names them. */
export function lookOf(
  kinds: Story["kinds"],
  { kind, ownKind }: Pick<Relation, "kind" | "ownKind">,
): Look {
  const own = kinds?.relations.find(({ id }) => id === ownKind);
  const lineName = lineNames.find((name) => name === own?.line);
  const markName = markNames.find((name) => name === own?.mark) ?? kind;
  const { line, tone } = kindTable.relation[kind];
  return {
    line: lineName ? lineTable[lineName] : line,
    mark: kindTable.relation[markName].mark,
    markName,
    tone,
  };
}
