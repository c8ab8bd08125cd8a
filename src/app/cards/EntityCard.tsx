import { Fragment, type ReactNode } from "react";
import { spokenIn } from "../../i18n/scriptRuns.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { claimsOf } from "../../model/story/claim.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { entityKindName, kindOf, relationKindName } from "../../model/story/kindName.ts";
import { relationKinds, weights } from "../../model/story/kinds.ts";
import type { Entity, Relation, Story } from "../../model/story/story.ts";
import { quotesOf } from "../../model/story/storyIndex.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
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
import { Belonging } from "./parts/Belonging.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Evidence } from "./parts/Evidence.tsx";
import { Later } from "./parts/Later.tsx";
import { Name } from "./parts/Name.tsx";
import { QuoteFigure } from "./parts/QuoteFigure.tsx";
import { RelatedPicker } from "./RelatedPicker.tsx";
import { RelationRow } from "./RelationRow.tsx";

/** Letters from which on a name is set smaller, so that what is said of it stands above the fold. */
const longName = 40;

/** Everything that the article says of one name. */
export function EntityCard({ entity }: { entity: Entity }) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { said, about } = quotesOf(index, entity.id);
  const [firstSaid, ...moreSaid] = said;
  const claims = claimsOf(index, entity.id);
  const sideName = index.story.sides.find(({ id }) => id === entity.side)?.name ?? {};
  const name = textIn(entity.name, language);
  const others = otherNames(index.story, entity, language);
  return (
    <article className="card">
      <div className="card-head">
        <CardHeading isLong={name.length > longName}>
          <Name name={entity.name} />
          {others.map(([of, other]) => (
            <Fragment key={of}>
              <span className="visually-hidden">{t("punctuation.comma")}</span>
              <span className="other-name" lang={spokenIn(other, of)} translate="no">
                <bdi>{other}</bdi>
              </span>
            </Fragment>
          ))}
        </CardHeading>
        <JoinButton id={entity.id} />
      </div>
      <p className="lead">{prose(textIn(entity.description, language), language)}</p>
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
        <Belonging entity={entity} />
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
          <span>{entityKindName(index.story, entity, wording)}</span>
        </p>
        {entity.sideFrom && (
          <p className="soft">
            {prose(
              t("card.sideFrom", {
                side: textIn(sideName, language),
                reason: textIn(entity.sideFrom, language),
              }),
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

/** What it is called in the story's other languages, each with its language; a name that is the same is told once. */
function otherNames({ languages }: Story, { name }: Entity, language: Language) {
  const told = new Set([textIn(name, language)]);
  return languages.flatMap((of): [Language, string][] => {
    const other = textIn(name, of);
    if (told.has(other)) return [];
    told.add(other);
    return [[of, other]];
  });
}

/** Relations that can be seen at once: each further kind comes a step later. */
const atOnce = 3;

type RelationsProps = { entity: Entity; said: ReactNode; children: ReactNode };

/** An entity's relations, grouped by kind, the heaviest first; after the first of them what it said, and what closes the card. */
function Relations({ entity, said, children }: RelationsProps) {
  const relations = (useStory().relationsOf.get(entity.id) ?? []).toSorted(byWeight);
  const groups = [...new Set(relations.map(kindOf))]
    .map((kind) => ({ kind, relations: relations.filter((relation) => kindOf(relation) === kind) }))
    .flatMap(({ kind, relations: [heaviest, ...others] }) =>
      heaviest ? [{ kind, relations: [heaviest, ...others] as const }] : [],
    )
    .sort(({ relations: [a] }, { relations: [b] }) => byWeight(a, b) || byKind(a, b));
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

function byKind(a: Relation, b: Relation): number {
  return relationKinds.indexOf(a.kind) - relationKinds.indexOf(b.kind);
}

type Group = { readonly kind: string; readonly relations: readonly [Relation, ...Relation[]] };

/** How many groups it takes to show `atOnce` relations; all, where there are fewer. */
function countFirst(groups: readonly Group[]): number {
  const before = (at: number) =>
    groups.slice(0, at).reduce((sum, { relations }) => sum + relations.length, 0);
  const at = groups.findIndex((_, place) => before(place) >= atOnce);
  return at < 0 ? groups.length : at;
}

function KindGroup({ relations, from }: Group & { from: string }) {
  const { wording } = useTranslation();
  const { story } = useStory();
  const [first] = relations;
  return (
    <section className="kind-group">
      <h3
        className="kind-heading"
        data-kind={first.kind}
        style={{ "--kind": kindColor(first.kind) }}
      >
        <span>{relationKindName(story, first, wording)}</span>
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
