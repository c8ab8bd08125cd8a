import { useTranslation } from "../../i18n/useTranslation.ts";
import { firstStepOf } from "../../model/graph/tour.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import { rankEntities } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { pairKinds } from "../../model/story/view.ts";
import { Verbatim } from "../article/Verbatim.tsx";
import { Words } from "../article/Words.tsx";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Later } from "./parts/Later.tsx";
import { Name } from "./parts/Name.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";
import { Timeline } from "./Timeline.tsx";
import { useLeftStep } from "./useLeftStep.ts";

const firstNames = 6;

/** What the story is, where to begin, and what was said in it. */
export function OverviewCard() {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { story } = index;
  const firstStep = firstStepOf(index);
  const left = useLeftStep();
  const counts = t("overview.counts", {
    entities: t("count.entities", { count: story.entities.length }),
    relations: t("count.relations", { count: story.relations.length }),
    quotes: t("count.quotes", { count: story.quotes.length }),
  });
  return (
    <article className="card overview">
      <CardHeading>{prose(textIn(story.title, language), language)}</CardHeading>
      <p className="lead">{prose(textIn(story.summary, language), language)}</p>
      {story.headline && (
        <p className="soft">
          <span>{`${t("overview.headline")} `}</span>
          <Verbatim as="span" className="verbatim">
            <Words span={story.headline} text={story.headline.exact} />
          </Verbatim>
        </p>
      )}
      <p className="soft">
        <span>{`${counts} `}</span>
        <span className="hint">{t("overview.hint")}</span>
      </p>
      {firstStep && (
        <p>
          <ChoiceLink className="button" to={left?.step ?? { kind: "step", id: firstStep }}>
            {left ? t("tour.resume", left) : t("tour.start")}
          </ChoiceLink>
        </p>
      )}
      <h2>{t("overview.first")}</h2>
      <List className="names" aria-label={t("overview.firstHint")}>
        {rankEntities(index)
          .slice(0, firstNames)
          .map((entity) => (
            <li key={entity.id}>
              <ChoiceLink
                className="name-row"
                data-side={sideTone(story, entity.side)}
                to={{ kind: "entity", id: entity.id }}
              >
                <Icon d={iconOf(index.story, entity)} />
                <Name name={entity.name} />
                <span className="soft">
                  {` ${t("count.relations", { count: index.relationsOf.get(entity.id)?.length ?? 0 })}`}
                </span>
              </ChoiceLink>
            </li>
          ))}
      </List>
      <p className="ends">
        {pairKinds.map((of) => (
          <ChoiceLink key={of} className="button-quiet" to={{ kind: "pick", of }}>
            {t(`title.pick.${of}`)}
          </ChoiceLink>
        ))}
      </p>
      <Later>
        <Timeline />
        {story.quotes.length > 0 && <h2>{t("overview.quotes")}</h2>}
        {story.quotes.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
      </Later>
    </article>
  );
}
