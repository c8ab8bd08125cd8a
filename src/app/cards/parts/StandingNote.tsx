import { useTranslation } from "../../../i18n/useTranslation.ts";
import { claimLead } from "../../../model/story/claim.ts";
import type { Relation } from "../../../model/story/story.ts";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";

/** How firmly, and in whose name, the article says it. */
export function StandingNote({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const lead = claimLead(useStory(), relation, useLanguage());
  return <span className="standing">{lead === "" ? t("standing.stated") : lead}</span>;
}
