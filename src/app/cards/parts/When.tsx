import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Relation } from "../../../model/story/story.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useLanguage, useStory } from "../../store/RawabitProvider.tsx";
import { Inferred } from "./Inferred.tsx";

/** When, in the article's words; a calendar value that an editor inferred is marked as such. */
export function When({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const index = useStory();
  const event = relation.when === undefined ? undefined : index.events.get(relation.when);
  if (!event) return null;
  return (
    <div>
      <dt>{t("card.when")}</dt>
      <dd>
        <Verbatim as="span" className="verbatim">
          <Words span={event} text={event.exact} />
        </Verbatim>
        {language === "en" && <span>{` (${event.translation.en})`}</span>}
        <Inferred event={event} />
      </dd>
    </div>
  );
}
