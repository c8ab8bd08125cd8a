import { useTranslation } from "react-i18next";
import { choose } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import type { Relation } from "../story/story.ts";
import { getEntity, quotesAbout } from "../story/storyIndex.ts";
import { KindIcon } from "../ui/KindIcon.tsx";
import { CardHeading } from "./CardHeading.tsx";
import { Figures } from "./Figures.tsx";
import { InArticle } from "./InArticle.tsx";
import { Name } from "./Name.tsx";
import { QuoteFigure } from "./QuoteFigure.tsx";
import { StandingNote } from "./StandingNote.tsx";
import { When } from "./When.tsx";

/** One tie: its sentence, and the article's words for it at their place. */
export function RelationCard({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const index = useStory();
  const { language } = useView();
  const quotes = quotesAbout(index, relation);
  return (
    <article className="card" data-kind={relation.kind}>
      <p className="eyebrow kind-heading" data-kind={relation.kind}>
        <span>{t(`relationKind.${relation.kind}`)}</span>
      </p>
      <CardHeading>{relation.sentence[language]}</CardHeading>
      <RelationEnds relation={relation} />
      <h2>{t("card.inArticle")}</h2>
      <InArticle passages={relation.evidence} />
      <dl className="facts">
        <div>
          <dt>{t("card.standing")}</dt>
          <dd>
            <StandingNote standing={relation.standing} />
          </dd>
        </div>
        <When relation={relation} />
        <Figures figures={relation.figures} />
      </dl>
      {quotes.length > 0 && <h2>{t("card.quotesAbout")}</h2>}
      {quotes.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} />
      ))}
    </article>
  );
}

/** The two ends of the tie, each a way to its own card, with what lies between them. */
function RelationEnds({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const index = useStory();
  const view = useView();
  const [source, target] = [relation.source, relation.target].map((id) => {
    const entity = getEntity(index, id);
    return (
      <ViewLink
        key={id}
        className="chip"
        data-side={entity.side}
        to={choose(view, { kind: "entity", id })}
      >
        <KindIcon kind={entity.kind} size={16} />
        <Name name={entity.name} />
      </ViewLink>
    );
  });
  return (
    <nav className="ends" aria-label={t("card.ties")}>
      {source}
      <span className="ends-label" data-kind={relation.kind}>
        {relation.label[view.language]}
      </span>
      {target}
    </nav>
  );
}
