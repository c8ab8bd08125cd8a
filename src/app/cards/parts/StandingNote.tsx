import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Standing } from "../../../model/story/story.ts";
import { getEntity } from "../../../model/story/storyIndex.ts";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";

type StandingNoteProps = {
  standing: Standing;
  /** Says nothing of what the article simply states. */
  isQuiet?: boolean;
};

/** How firmly, and in whose name, the article says it. */
export function StandingNote({ standing, isQuiet = false }: StandingNoteProps) {
  const text = useStandingText(standing);
  if (isQuiet && standing.kind === "stated") return null;
  return <span className="standing">{text}</span>;
}

function useStandingText(standing: Standing): string {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  if (standing.kind === "stated") return t("standing.stated");
  const name = standing.to === undefined ? "" : getEntity(index, standing.to).name[language];
  switch (standing.kind) {
    case "attributed":
      return t("standing.attributed", { name });
    case "planned":
      return name ? t("standing.plannedBy", { name }) : t("standing.planned");
    case "denied":
      return name ? t("standing.deniedBy", { name }) : t("standing.denied");
  }
}
