import { useTranslation } from "../../i18n/useTranslation.ts";
import { shortLabel } from "../../model/story/claim.ts";
import { relationKindName } from "../../model/story/kindName.ts";
import type { Relation } from "../../model/story/story.ts";
import { quotesAbout } from "../../model/story/storyIndex.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { kindColor } from "../ui/kindColor.ts";
import { prose } from "../ui/prose.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Claim } from "./parts/Claim.tsx";
import { Evidence } from "./parts/Evidence.tsx";
import { Figures } from "./parts/Figures.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";
import { StandingNote } from "./parts/StandingNote.tsx";
import { When } from "./parts/When.tsx";

/** One relation: its sentence, and the sentence of the article that states it. */
export function RelationCard({ relation }: { relation: Relation }) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const quotes = quotesAbout(index, relation);
  return (
    <article className="card" data-kind={relation.kind}>
      <CardHeading>
        <Claim relation={relation} />
      </CardHeading>
      <h2 className="visually-hidden">{t("card.inArticle")}</h2>
      <Evidence passages={relation.evidence} hasParagraphs />
      <p
        className="eyebrow kind-heading"
        data-kind={relation.kind}
        style={{ "--kind": kindColor(relation.kind) }}
      >
        <span>{relationKindName(index.story, relation, wording)}</span>
      </p>
      <RelationEnds relation={relation} />
      <dl className="facts">
        <div>
          <dt>{t("card.standing")}</dt>
          <dd>
            <StandingNote relation={relation} />
          </dd>
        </div>
        {relation.via !== undefined && (
          <div>
            <dt>{t("card.via")}</dt>
            <dd>
              <EntityLink id={relation.via} />
            </dd>
          </div>
        )}
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

/** The two ends of the relation, each a way to its own card, with what lies between them. */
function RelationEnds({ relation }: { relation: Relation }) {
  const { t, wording } = useTranslation();
  const language = useLanguage();
  return (
    <nav className="ends" aria-label={t("card.ties")}>
      <EntityLink id={relation.source} />
      <span
        className="ends-label"
        data-kind={relation.kind}
        style={{ "--kind": kindColor(relation.kind) }}
      >
        {prose(shortLabel(relation, wording), language)}
      </span>
      <EntityLink id={relation.target} />
    </nav>
  );
}
