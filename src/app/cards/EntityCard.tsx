import type { ReactNode } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { claimsOf } from "../../model/story/claim.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { type RelationKind, relationKinds, weights } from "../../model/story/kinds.ts";
import type { Entity, Relation } from "../../model/story/story.ts";
import { quotesOf } from "../../model/story/storyIndex.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { Icon } from "../ui/Icon.tsx";
import { kindColor } from "../ui/kindColor.ts";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { JoinButton } from "./JoinButton.tsx";
import { MentionStepper } from "./MentionStepper.tsx";
import { NearLinks } from "./NearLinks.tsx";
import { OpenMore } from "./OpenMore.tsx";
import { ProductRivals } from "./ProductRivals.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Evidence } from "./parts/Evidence.tsx";
import { Later } from "./parts/Later.tsx";
import { Name, scriptOf } from "./parts/Name.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";
import { RelatedPicker } from "./RelatedPicker.tsx";
import { RelationRow } from "./RelationRow.tsx";

/** Letters from which on a name is set smaller, so that what is said of it stands above the fold. */
const longName = 40;

/** Everything that the article says of one name. */
export function EntityCard({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { said, about } = quotesOf(index, entity.id);
  const [firstSaid, ...moreSaid] = said;
  const claims = claimsOf(index, entity.id);
  const sideName = index.story.sides.find(({ id }) => id === entity.side)?.name[language];
  const name = entity.name[language];
  const other = entity.name[language === "ar" ? "en" : "ar"];
  return (
    <article className="card">
      <div className="card-head">
        <CardHeading isLong={name.length > longName}>
          <Name name={entity.name} />
          {other !== name && (
            <>
              <span className="visually-hidden">{t("graph.comma")}</span>
              <span className="other-name" lang={scriptOf(other)} translate="no">
                <bdi>{other}</bdi>
              </span>
            </>
          )}
        </CardHeading>
        <JoinButton id={entity.id} />
      </div>
      <p className="lead">{prose(entity.description[language], language)}</p>
      <h2 className="visually-hidden">{t("card.relations")}</h2>
      <Relations
        entity={entity}
        said={
          <>
            <OpenMore id={entity.id} />
            {firstSaid && (
              <>
                <h2 className="visually-hidden">{prose(t("card.said", { name }), language)}</h2>
                <QuoteFigure quote={firstSaid} isCompact />
              </>
            )}
          </>
        }
      >
        <ProductRivals id={entity.id} name={name} />
        {moreSaid.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
        <NearLinks />
        <RelatedPicker from={entity.id} />
        {claims.length > 0 && <h2>{prose(t("card.claims", { name }), language)}</h2>}
        {claims.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
        {about.length > 0 && <h2>{prose(t("card.about", { name }), language)}</h2>}
        {about.map((quote) => (
          <QuoteFigure key={quote.id} quote={quote} />
        ))}
        <h2>{t("card.named")}</h2>
        <p className="eyebrow">
          <Icon d={iconOf(index.story, entity)} />
          <span>{t(`entityKind.${entity.kind}`)}</span>
        </p>
        {entity.sideFrom && (
          <p className="soft">
            {prose(
              t("card.sideFrom", { side: sideName ?? "", reason: entity.sideFrom[language] }),
              language,
            )}
          </p>
        )}
        <MentionStepper entity={entity} />
        {entity.evidence.length > 0 && (
          <details className="fold">
            <summary>{t("card.evidence")}</summary>
            <Evidence passages={entity.evidence} hasParagraphs />
          </details>
        )}
      </Relations>
    </article>
  );
}

/** Relations that can be seen at once: each further kind comes a step later. */
const atOnce = 3;

type RelationsProps = { entity: Entity; said: ReactNode; children: ReactNode };

/** An entity's relations, grouped by kind, the heaviest first; after the first of them what it said, and what closes the card. */
function Relations({ entity, said, children }: RelationsProps) {
  const relations = (useStory().relationsOf.get(entity.id) ?? []).toSorted(byWeight);
  const groups = relationKinds
    .map((kind) => ({ kind, relations: relations.filter((relation) => relation.kind === kind) }))
    .flatMap(({ kind, relations: [heaviest, ...others] }) =>
      heaviest ? [{ kind, relations: [heaviest, ...others] as const }] : [],
    )
    .sort((a, b) => byWeight(a.relations[0], b.relations[0]));
  const first = countFirst(groups);
  return (
    <>
      {groups.slice(0, first).map((group) => (
        <KindGroup key={group.kind} from={entity.id} {...group} />
      ))}
      {said}
      {groups.slice(first).reduceRight<ReactNode>(
        (after, group) => (
          <Later key={group.kind}>
            <KindGroup from={entity.id} {...group} />
            {after}
          </Later>
        ),
        <Later>{children}</Later>,
      )}
    </>
  );
}

function byWeight(a: Relation, b: Relation): number {
  return weights.indexOf(a.weight) - weights.indexOf(b.weight);
}

type Group = { readonly kind: RelationKind; readonly relations: readonly Relation[] };

/** How many groups it takes to show `atOnce` relations; all, where there are fewer. */
function countFirst(groups: readonly Group[]): number {
  const before = (at: number) =>
    groups.slice(0, at).reduce((sum, { relations }) => sum + relations.length, 0);
  const at = groups.findIndex((_, place) => before(place) >= atOnce);
  return at < 0 ? groups.length : at;
}

function KindGroup({ kind, relations, from }: Group & { from: string }) {
  const { t } = useTranslation();
  return (
    <section className="kind-group">
      <h3 className="kind-heading" data-kind={kind} style={{ "--kind": kindColor(kind) }}>
        <span>{t(`relationKind.${kind}`)}</span>
      </h3>
      <List>
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationRow relation={relation} from={from} isGrouped />
          </li>
        ))}
      </List>
    </section>
  );
}
