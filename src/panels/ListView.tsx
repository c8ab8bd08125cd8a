import { useTranslation } from "react-i18next";
import { choose } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import type { Entity, Relation } from "../story/story.ts";
import { rankEntities } from "../story/storyIndex.ts";
import { isSameSelection } from "../story/view.ts";
import { KindIcon } from "../ui/KindIcon.tsx";
import { CardHeading } from "./CardHeading.tsx";
import { Evidence } from "./Evidence.tsx";
import { Name } from "./Name.tsx";
import { StandingNote } from "./StandingNote.tsx";

/** The whole graph as a list: the same names and ties as the picture, the same selection marked. */
export function ListView() {
  const { t } = useTranslation();
  const index = useStory();
  return (
    <article className="card">
      <CardHeading>{t("list.title")}</CardHeading>
      <h2>
        {t("list.entities")} <Count of="entities" count={index.story.entities.length} />
      </h2>
      <ul className="rows" aria-label={t("list.entities")}>
        {rankEntities(index).map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </ul>
      <h2>
        {t("list.relations")} <Count of="relations" count={index.story.relations.length} />
      </h2>
      <ul className="rows" aria-label={t("list.relations")}>
        {index.story.relations.map((relation) => (
          <RelationRow key={relation.id} relation={relation} />
        ))}
      </ul>
    </article>
  );
}

function Count({ of, count }: { of: "entities" | "relations"; count: number }) {
  const { t } = useTranslation();
  return <span className="soft count">{t(`count.${of}`, { count })}</span>;
}

function EntityRow({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const index = useStory();
  const view = useView();
  const selection = { kind: "entity", id: entity.id } as const;
  return (
    <li>
      <ViewLink
        className="name-row"
        data-side={entity.side}
        aria-current={isSameSelection(view.selection, selection) ? "true" : undefined}
        to={choose(view, selection)}
      >
        <KindIcon kind={entity.kind} />
        <Name name={entity.name} />
        <span className="soft">{t(`entityKind.${entity.kind}`)}</span>
        <span className="soft">
          {t("count.relations", { count: index.relationsOf.get(entity.id)?.length ?? 0 })}
        </span>
      </ViewLink>
    </li>
  );
}

function RelationRow({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  const view = useView();
  const selection = { kind: "relation", id: relation.id } as const;
  return (
    <li className="relation-item" data-kind={relation.kind}>
      <p className="kind-heading" data-kind={relation.kind}>
        <span>{t(`relationKind.${relation.kind}`)}</span>
      </p>
      <ViewLink
        className="sentence"
        aria-current={isSameSelection(view.selection, selection) ? "true" : undefined}
        to={choose(view, selection)}
      >
        {relation.sentence[view.language]}
      </ViewLink>
      <StandingNote standing={relation.standing} isQuiet />
      <details className="fold">
        <summary>{t("list.evidence")}</summary>
        <Evidence passages={relation.evidence} />
      </details>
    </li>
  );
}
