import { useTranslation } from "../../../i18n/useTranslation.ts";
import { entityKinds, relationKinds, standingKinds } from "../../../model/story/kinds.ts";
import { useLanguage, useRawabit, useStory } from "../../store/RawabitProvider.tsx";

/** What a facet is called in the page's language. */
export function useFacetWords(): (facet: string) => string {
  const { t } = useTranslation();
  const { story } = useStory();
  const language = useLanguage();
  return (facet) => {
    const icon = story.icons?.find(({ id }) => `icon.${id}` === facet);
    const relation = relationKinds.find((kind) => kind === facet);
    const standing = standingKinds.find((kind) => `standing.${kind}` === facet);
    const entity = entityKinds.find((kind) => kind === facet);
    if (icon) return icon.name[language];
    if (relation) return t(`relationKind.${relation}`);
    if (standing) return t(`filter.standing.${standing}`);
    return entity ? t(`entityKind.${entity}`) : facet;
  };
}

/** What is shown alone, in words; "" where nothing is. */
export function useShownAlone(): string {
  const { t } = useTranslation();
  const nameOf = useFacetWords();
  const only = useRawabit(({ view }) => view.filter.only);
  return only.length > 0
    ? t("filter.only", { kinds: only.map(nameOf).join(t("graph.comma")) })
    : "";
}
