import { useTranslation } from "../../i18n/useTranslation.ts";
import { sideOf } from "../../model/graph/sides.ts";
import type { Entity, Story } from "../../model/story/story.ts";
import { textIn } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";
import { Later } from "./parts/Later.tsx";
import { RelationRow } from "./RelationRow.tsx";

/** Members that can be seen at once. */
const atOnce = 24;

/** A side: who stands on it, and what sets it against others, each as the article claims it. */
export function SideCard({ side: { id, name } }: { side: Story["sides"][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { members, against } = sideOf(useStory(), id);
  return (
    <article className="card">
      <p className="eyebrow">
        <span>{t("side.kind")}</span>
      </p>
      <CardHeading>{prose(textIn(name, language), language)}</CardHeading>
      <h2>{t("side.members")}</h2>
      <Members members={members.slice(0, atOnce)} />
      <Later>
        <Members members={members.slice(atOnce)} />
        {members.map(
          ({ id: member, name: own, sideFrom }) =>
            sideFrom && (
              <p key={member} className="soft">
                <span>{prose(textIn(own, language) + t("punctuation.colon"), language)}</span>
                <span>
                  {prose(
                    t("card.sideFrom", {
                      side: textIn(name, language),
                      reason: textIn(sideFrom, language),
                    }),
                    language,
                  )}
                </span>
              </p>
            ),
        )}
        {against.length > 0 && <h2>{t("side.against")}</h2>}
        <List className="rows">
          {against.map((relation) => (
            <li key={relation.id}>
              <RelationRow relation={relation} />
            </li>
          ))}
        </List>
      </Later>
    </article>
  );
}

function Members({ members }: { members: readonly Entity[] }) {
  if (members.length === 0) return null;
  return (
    <List className="ends">
      {members.map(({ id }) => (
        <li key={id}>
          <EntityLink id={id} />
        </li>
      ))}
    </List>
  );
}
