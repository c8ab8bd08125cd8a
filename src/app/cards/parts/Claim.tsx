import { useTranslation } from "../../../i18n/useTranslation.ts";
import { claimLead, readFrom } from "../../../model/story/claim.ts";
import type { Relation } from "../../../model/story/story.ts";
import { textIn } from "../../../model/story/texts.ts";
import { useStory } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";

type ClaimProps = {
  relation: Relation;
  /** The end it is read from; the source where none is given. */
  from?: string | undefined;
};

/** A relation in one sentence, and before it in whose name it is claimed, planned or denied. */
export function Claim({ relation, from = relation.source }: ClaimProps) {
  const index = useStory();
  const { wording } = useTranslation();
  const { language, t } = wording;
  const lead = claimLead(index, relation, wording);
  return (
    <>
      {lead !== "" && (
        <span className="claim-lead">{prose(`${lead}${t("punctuation.colon")}`, language)}</span>
      )}
      <span>{prose(textIn(readFrom(relation, from), language), language)}</span>
    </>
  );
}
