import { useTranslation } from "../../../i18n/useTranslation.ts";
import { claimLead } from "../../../model/story/claim.ts";
import type { Relation } from "../../../model/story/story.ts";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";

/** How firmly, and in whose name, the article says it. */
export function StandingNote({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lead = claimLead(useStory(), relation, language);
  return (
    <span className="standing">{prose(lead === "" ? t("standing.stated") : lead, language)}</span>
  );
}
