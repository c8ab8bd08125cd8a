import { useTranslation } from "../../../i18n/useTranslation.ts";
import { endedFacet } from "../../../model/story/facets.ts";
import { entityKindName, kindOf, relationKindName } from "../../../model/story/kindName.ts";
import { standingKinds } from "../../../model/story/kinds.ts";
import { useRawabit, useStory } from "../../store/RawabitProvider.tsx";

/** What a facet is called in the page's language. */
export function useFacetWords(): (facet: string) => string {
  const { t, wording } = useTranslation();
  const { story } = useStory();
  return (facet) => {
    const icon = story.icons?.find(({ id }) => `icon.${id}` === facet);
    const standing = standingKinds.find((kind) => `standing.${kind}` === facet);
    if (icon) return t(`icon.${icon.id}`);
    if (standing) return t(`filter.standing.${standing}`);
    if (facet === endedFacet) return t("filter.ended");
    const relation = story.relations.find((one) => kindOf(one) === facet);
    const entity = story.entities.find((one) => kindOf(one) === facet);
    if (relation) return relationKindName(story, relation, wording);
    return entity ? entityKindName(story, entity, wording) : facet;
  };
}

/** What is shown alone, in words; "" where nothing is. */
export function useShownAlone(): string {
  const { t } = useTranslation();
  const nameOf = useFacetWords();
  const only = useRawabit(({ view }) => view.filter.only);
  return only.length > 0
    ? t("filter.only", { kinds: only.map(nameOf).join(t("punctuation.comma")) })
    : "";
}
