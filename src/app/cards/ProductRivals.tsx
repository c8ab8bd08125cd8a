import { useTranslation } from "../../i18n/useTranslation.ts";
import { rivalsOfOwned } from "../../model/graph/rivalsOfOwned.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { RelationRow } from "./RelationRow.tsx";

type ProductRivalsProps = { id: string; name: string };

/** Who competes with what an entity owns, each as the article claims it of the two. */
export function ProductRivals({ id, name }: ProductRivalsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rivals = rivalsOfOwned(useStory(), id);
  if (rivals.length === 0) return null;
  return (
    <section className="kind-group">
      <h2>{prose(t("card.ownedRivals", { name }), language)}</h2>
      <List>
        {rivals.map(({ relation, owned }) => (
          <li key={relation.id}>
            <RelationRow relation={relation} from={owned} isGrouped />
          </li>
        ))}
      </List>
    </section>
  );
}
