import { formatDate } from "../../i18n/formats.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { createTimeline } from "../../model/graph/timeline.ts";
import { Verbatim } from "../article/Verbatim.tsx";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";

/** The article's dated events in order, in its own words; each is the way to its relation. */
export function Timeline() {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const moments = createTimeline(index);
  if (moments.length === 0) return null;
  return (
    <section>
      <h2>{t("timeline.title")}</h2>
      <ol className="timeline">
        {moments.map(({ event, relations }) => (
          <li key={event.id} data-inferred={event.inferred}>
            <span className="moment">
              <Verbatim as="span" className="verbatim">
                {event.exact}
              </Verbatim>
              {language === "en" && <span className="soft">{event.translation.en}</span>}
              {event.date !== undefined && event.inferred && (
                <time className="soft inferred" dateTime={event.date}>
                  {t("card.inferred", { date: formatDate(event.date, language) })}
                </time>
              )}
            </span>
            {relations.map((id) => (
              <ChoiceLink key={id} className="sentence" to={{ kind: "relation", id }}>
                {event.name[language]}
              </ChoiceLink>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
