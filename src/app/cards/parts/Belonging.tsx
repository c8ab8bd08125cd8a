import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Entity } from "../../../model/story/story.ts";
import { useStory } from "../../store/RawabitProvider.tsx";
import { EntityLink } from "../EntityLink.tsx";

/** Who belongs to a name, and what it is part of itself: each a way to its card. */
export function Belonging({ entity }: { entity: Entity }) {
  const { t } = useTranslation();
  const { story } = useStory();
  const members = entity.holds ?? [];
  const holders = story.entities.filter(({ holds }) => holds?.includes(entity.id));
  if (members.length === 0 && holders.length === 0) return null;
  return (
    <dl className="facts">
      <Names title={t("card.partOf")} ids={holders.map(({ id }) => id)} />
      <Names title={t("card.members")} ids={members} />
    </dl>
  );
}

function Names({ title, ids }: { title: string; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd className="ends">
        {ids.map((id) => (
          <EntityLink key={id} id={id} />
        ))}
      </dd>
    </div>
  );
}
