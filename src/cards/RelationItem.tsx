import { useTranslation } from "react-i18next";
import { Evidence } from "../parts/Evidence.tsx";
import { StandingNote } from "../parts/StandingNote.tsx";
import { choose } from "../store/createRawabitStore.ts";
import { useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import type { Relation } from "../story/story.ts";
import { otherEnd } from "../story/storyIndex.ts";

import { EntityLink } from "./EntityLink.tsx";

type RelationItemProps = {
  relation: Relation;
  /** The end whose card this stands on; the sentence is told from there. */
  from: string;
};

/** One relation on an entity's card: its sentence, its proof, and the way to both ends. */
export function RelationItem({ relation, from }: RelationItemProps) {
  const { t } = useTranslation();
  const view = useView();
  const reading = from === relation.target ? relation.inverse : relation.sentence;
  return (
    <div className="relation-item" data-kind={relation.kind}>
      <ViewLink className="sentence" to={choose(view, { kind: "relation", id: relation.id })}>
        {reading[view.language]}
      </ViewLink>
      <StandingNote standing={relation.standing} isQuiet />
      <details className="fold">
        <summary>{t("card.evidence")}</summary>
        <Evidence passages={relation.evidence} />
      </details>
      <EntityLink id={otherEnd(relation, from)} />
    </div>
  );
}
