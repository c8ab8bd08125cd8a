import { useTranslation } from "../../i18n/useTranslation.ts";
import { createTimeline } from "../../model/graph/timeline.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { Verbatim } from "../article/Verbatim.tsx";
import { Words } from "../article/Words.tsx";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { Inferred } from "./parts/Inferred.tsx";

/**
 * The article's events in order, in its own words; each is the way to its relation, or to all that came about then. A length
 * of time is a bar that begins at the event before it and has no end.
 */
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
        {moments.map(({ event, relations }) => {
          const { date, after, duration, inferredFrom, translation } = event;
          return (
            <li key={event.id} data-inferred={event.inferred} data-lasts={duration?.from && "on"}>
              <span className="moment">
                {duration && <strong>{prose(textIn(duration.label, language), language)}</strong>}
                <Verbatim as="span" className="verbatim">
                  <Words span={event} text={event.exact} />
                </Verbatim>
                {translation?.[language] && (
                  <span className="soft">{prose(` ${translation[language]}`, language)}</span>
                )}
                {!date && after && <span className="soft">{t("timeline.undated")}</span>}
                <Inferred event={event} />
                {!date && inferredFrom && (
                  <span className="soft">
                    {prose(
                      t("timeline.placed", { reason: textIn(inferredFrom, language) }),
                      language,
                    )}
                  </span>
                )}
              </span>
              {relations.length > 1 && <span>{prose(textIn(event.name, language), language)}</span>}
              {relations.map(({ id, source, target }) => (
                <ChoiceLink key={id} className="sentence" to={{ kind: "relation", id }}>
                  {prose(
                    relations.length > 1
                      ? `${textIn(getEntity(index, source).name, language)} – ${textIn(getEntity(index, target).name, language)}`
                      : textIn(event.name, language),
                    language,
                  )}
                </ChoiceLink>
              ))}
            </li>
          );
        })}
      </List>
    </section>
  );
}
