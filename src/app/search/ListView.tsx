import { useTranslation } from "../../i18n/useTranslation.ts";
import { isolate } from "../../model/story/facets.ts";
import { iconOf } from "../../model/story/iconOf.ts";
import { entityKindName } from "../../model/story/kindName.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import type { Entity } from "../../model/story/story.ts";
import { rankEntities } from "../../model/story/storyIndex.ts";
import { listedOf } from "../../model/view/visibility.ts";
import { CardHeading } from "../cards/parts/CardHeading.tsx";
import { Name } from "../cards/parts/Name.tsx";
import { RelationRow } from "../cards/RelationRow.tsx";
import { useRawabit, useStory } from "../store/RawabitProvider.tsx";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { List } from "../ui/List.tsx";
import { FilterGroups } from "./FilterGroups.tsx";
import "./filters.css";

/** The whole graph as a list: the same names and relations as the picture, the same selection marked. */
export function ListView() {
  const { t } = useTranslation();
  const index = useStory();
  const listed = useRawabit(({ view }) => listedOf(index, view));
  const only = useRawabit(({ view }) => view.filter.only);
  const shown = only.length > 0 ? isolate(index.story, only) : listed;
  const entities = rankEntities(index).filter(
    ({ id }) => listed.entities.has(id) && shown.entities.has(id),
  );
  const relations = index.story.relations.filter(
    ({ id }) => listed.relations.has(id) && shown.relations.has(id),
  );
  return (
    <article className="card">
      <CardHeading>{t("list.title")}</CardHeading>
      <FilterGroups />
      <h2>
        <span>{`${t("list.entities")} `}</span>
        <span className="soft count">{entities.length}</span>
      </h2>
      <List className="rows" aria-label={t("list.entities")}>
        {entities.map((entity) => (
          <EntityRow key={entity.id} entity={entity} />
        ))}
      </List>
      <h2>
        <span>{`${t("list.relations")} `}</span>
        <span className="soft count">{relations.length}</span>
      </h2>
      <List className="rows" aria-label={t("list.relations")}>
        {relations.map((relation) => (
          <li key={relation.id}>
            <RelationRow relation={relation} />
          </li>
        ))}
      </List>
    </article>
  );
}

function EntityRow({ entity }: { entity: Entity }) {
  const { t, wording } = useTranslation();
  const index = useStory();
  const isCurrent = useIsCurrent("entity", entity.id);
  return (
    <li>
      <ChoiceLink
        className="name-row"
        data-side={sideTone(index.story, entity.side)}
        aria-current={isCurrent ? "true" : undefined}
        to={{ kind: "entity", id: entity.id }}
      >
        <Icon d={iconOf(index.story, entity)} />
        <Name name={entity.name} />
        <span className="soft">{` ${entityKindName(index.story, entity, wording)} `}</span>
        <span className="soft">
          {t("count.relations", { count: index.relationsOf.get(entity.id)?.length ?? 0 })}
        </span>
      </ChoiceLink>
    </li>
  );
}
