import { useTranslation } from "../../i18n/useTranslation.ts";
import { createTimeline } from "../../model/graph/timeline.ts";
import { Verbatim } from "../article/Verbatim.tsx";
import { Words } from "../article/Words.tsx";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { Claim } from "./parts/Claim.tsx";
import { Inferred } from "./parts/Inferred.tsx";

/** The article's dated events in order, in its own words; each is the way to its relation, or to all that happened then. */
export function Timeline() {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const moments = createTimeline(index);
  if (moments.length === 0) return null;
  return (
    <section>
      <h2>{t("timeline.title")}</h2>
      <List as="ol" className="timeline">
        {moments.map(({ event, relations }) => (
          <li key={event.id} data-inferred={event.inferred}>
            <span className="moment">
              <Verbatim as="span" className="verbatim">
                <Words span={event} text={event.exact} />
              </Verbatim>
              {language === "en" && <span className="soft">{` ${event.translation.en}`}</span>}
              <Inferred event={event} />
            </span>
            {relations.length > 1 && <span>{prose(event.name[language], language)}</span>}
            {relations.map((id) => (
              <ChoiceLink key={id} className="sentence" to={{ kind: "relation", id }}>
                {relations.length > 1 ? <ClaimOf id={id} /> : prose(event.name[language], language)}
              </ChoiceLink>
            ))}
          </li>
        ))}
      </List>
    </section>
  );
}

function ClaimOf({ id }: { id: string }) {
  const relation = useStory().relations.get(id);
  return relation ? <Claim relation={relation} /> : null;
}
