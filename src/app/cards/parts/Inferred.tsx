import { formatDate } from "../../../i18n/formats.ts";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { StoryEvent } from "../../../model/story/story.ts";
import { useLanguage } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";

/** A date that an editor worked out, marked as such, and from what; nothing for one that the article states. */
export function Inferred({ event }: { event: StoryEvent }) {
  const words = useTranslation();
  const { t } = words;
  const language = useLanguage();
  if (event.date === undefined || !event.inferred) return null;
  const date = formatDate(event.date, words);
  const reason = event.inferredFrom?.[language];
  return (
    <time className="soft inferred" dateTime={event.date}>
      {prose(
        reason === undefined
          ? t("card.inferred", { date })
          : t("card.inferredFrom", { date, reason }),
        language,
      )}
    </time>
  );
}
