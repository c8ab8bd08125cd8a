import { useTranslation } from "../../i18n/useTranslation.ts";
import { compareEntities } from "../../model/graph/compareEntities.ts";
import type { Relation } from "../../model/story/story.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { RelationRow } from "./RelationRow.tsx";

type CompareCardProps = { from: string; to: string };

/** Two names side by side: what lies between them, whom both are related to, what sets them against each other. */
export function CompareCard({ from, to }: CompareCardProps) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const { shared, between, against } = compareEntities(index, from, to);
  const apart = against.filter((relation) => !between.includes(relation));
  const isRivalry = apart.every(({ kind }) => kind === "competition");
  const names = {
    from: textIn(getEntity(index, from).name, language),
    to: textIn(getEntity(index, to).name, language),
  };
  return (
    <article className="card">
      <CardHeading>{prose(t("tied.compareTitle", names), language)}</CardHeading>
      <div className="ends">
        <EntityLink id={from} />
        <EntityLink id={to} />
      </div>
      <h2>{t("tied.between")}</h2>
      <Rows relations={between} from={from} none={t("tied.noBetween")} />
      {apart.length > 0 && <h2>{t(isRivalry ? "tied.against" : "tied.limits")}</h2>}
      <Rows relations={apart} none={against.length > 0 ? "" : t("tied.noAgainst")} />
      <h2>{t("tied.shared")}</h2>
      {shared.length === 0 && <p className="soft">{t("tied.noShared")}</p>}
      {shared.map(({ entity, withA, withB }) => (
        <section key={entity.id} className="shared">
          <EntityLink id={entity.id} />
          <Rows relations={withA} from={from} none="" />
          <Rows relations={withB} from={to} none="" />
        </section>
      ))}
    </article>
  );
}

type RowsProps = { relations: readonly Relation[]; from?: string; none: string };

function Rows({ relations, from, none }: RowsProps) {
  if (relations.length === 0) return none === "" ? null : <p className="soft">{none}</p>;
  return (
    <List className="rows">
      {relations.map((relation) => (
        <li key={relation.id}>
          <RelationRow relation={relation} {...(from === undefined ? {} : { from })} />
        </li>
      ))}
    </List>
  );
}
