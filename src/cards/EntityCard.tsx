import { useTranslation } from "../i18n/useTranslation.ts";
import { CardHeading } from "../parts/CardHeading.tsx";
import { Evidence } from "../parts/Evidence.tsx";
import { Name, scriptOf } from "../parts/Name.tsx";
import { QuoteFigure } from "../parts/QuoteFigure.tsx";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { relationKinds } from "../story/kinds.ts";
import type { Entity } from "../story/story.ts";
import { quotesOf } from "../story/storyIndex.ts";
import { KindIcon } from "../ui/KindIcon.tsx";
import { MentionStepper } from "./MentionStepper.tsx";
import { NearLinks } from "./NearLinks.tsx";
import { RelationRow } from "./RelationRow.tsx";
import { TiedPicker } from "./TiedPicker.tsx";

/** Everything that the article says of one name. */
export function EntityCard({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { said, about } = quotesOf(index, entity.id);
  const other = entity.name[language === "ar" ? "en" : "ar"];
  return (
    <article className="card" data-side={entity.side}>
      <p className="eyebrow">
        <KindIcon kind={entity.kind} />
        <span>{t(`entityKind.${entity.kind}`)}</span>
      </p>
      <CardHeading>
        <Name name={entity.name} />
        {other !== entity.name[language] && (
          <span className="other-name" lang={scriptOf(other)} translate="no">
            <bdi>{other}</bdi>
          </span>
        )}
      </CardHeading>
      <p className="lead">{entity.description[language]}</p>
      <MentionStepper entity={entity} />
      {entity.evidence.length > 0 && (
        <details className="fold">
          <summary>{t("card.evidence")}</summary>
          <Evidence passages={entity.evidence} />
        </details>
      )}
      {said.length > 0 && <h2>{t("card.said")}</h2>}
      {said.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} />
      ))}
      <h2>{t("card.relations")}</h2>
      <NearLinks />
      <Relations entity={entity} />
      <TiedPicker from={entity.id} />
      {about.length > 0 && <h2>{t("card.about")}</h2>}
      {about.map((quote) => (
        <QuoteFigure key={quote.id} quote={quote} />
      ))}
    </article>
  );
}

/** An entity's relations, grouped by kind. */
function Relations({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const relations = useStory().relationsOf.get(entity.id) ?? [];
  return relationKinds.map((kind) => {
    const ofKind = relations.filter((relation) => relation.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="kind-group">
        <h3 className="kind-heading" data-kind={kind}>
          <span>{t(`relationKind.${kind}`)}</span>
        </h3>
        <ul>
          {ofKind.map((relation) => (
            <li key={relation.id}>
              <RelationRow relation={relation} from={entity.id} isGrouped />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
