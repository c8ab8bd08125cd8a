import { useTranslation } from "../../i18n/useTranslation.ts";
import { relationKindName } from "../../model/story/kindName.ts";
import { othersOf } from "../../model/story/namesOf.ts";
import type { Relation } from "../../model/story/story.ts";
import { useStory } from "../store/RawabitProvider.tsx";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { kindColor } from "../ui/kindColor.ts";
import { EntityLink } from "./EntityLink.tsx";
import { Claim } from "./parts/Claim.tsx";
import { Evidence } from "./parts/Evidence.tsx";
import { Period } from "./parts/Period.tsx";

type RelationRowProps = {
  relation: Relation;
  /** The end it is told from; the source where none is given. */
  from?: string;
  /** Stands under a heading of its kind, on the card of `from`: names the other end in place of the kind. */
  isGrouped?: boolean;
};

/** One relation in a list: its kind, its claim as the way to its card, its proof. */
export function RelationRow({ relation, from, isGrouped = false }: RelationRowProps) {
  const { t, wording } = useTranslation();
  const { story } = useStory();
  const isCurrent = useIsCurrent("relation", relation.id);
  return (
    <div className="relation-item" data-kind={relation.kind}>
      {!isGrouped && (
        <p
          className="kind-heading"
          data-kind={relation.kind}
          style={{ "--kind": kindColor(relation.kind) }}
        >
          <span>{relationKindName(story, relation, wording)}</span>
        </p>
      )}
      <ChoiceLink
        className="sentence"
        aria-current={isCurrent ? "true" : undefined}
        to={{ kind: "relation", id: relation.id }}
      >
        <Claim relation={relation} from={from} />
      </ChoiceLink>
      {relation.ended && (
        <p className="soft">
          <Period relation={relation} />
        </p>
      )}
      <div className="relation-more">
        {isGrouped &&
          from !== undefined &&
          othersOf(relation, from).map((id) => <EntityLink key={id} id={id} />)}
        <details className="fold">
          <summary>{t("card.evidence")}</summary>
          <Evidence passages={relation.evidence} />
        </details>
      </div>
    </div>
  );
}
