import { periodOf } from "../../../i18n/periodOf.ts";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Relation, StoryEvent } from "../../../model/story/story.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";
import { Inferred } from "./Inferred.tsx";
import { Period } from "./Period.tsx";

/**
 * When, in the article's words; a calendar value that an editor inferred is marked as such. Under it since when and until when it
 * holds.
 */
export function When({ relation }: { relation: Relation }) {
  const words = useTranslation();
  const { t } = words;
  const index = useStory();
  const event = relation.when === undefined ? undefined : index.events.get(relation.when);
  const hasPeriod = periodOf(relation, words) !== "";
  return (
    <>
      {event && (
        <div>
          <dt>{t("card.when")}</dt>
          <dd>
            <Moment event={event} />
          </dd>
        </div>
      )}
      {hasPeriod && (
        <div>
          <dt>{t("card.lasted")}</dt>
          <dd>
            <Period relation={relation} />
          </dd>
        </div>
      )}
    </>
  );
}

function Moment({ event }: { event: StoryEvent }) {
  const language = useLanguage();
  return (
    <>
      <Verbatim as="span" className="verbatim">
        <Words span={event} text={event.exact} />
      </Verbatim>
      {event.translation?.[language] && (
        <span>{prose(` (${event.translation[language]})`, language)}</span>
      )}
      <Inferred event={event} />
    </>
  );
}
