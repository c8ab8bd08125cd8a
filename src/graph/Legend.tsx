import { useTranslation } from "react-i18next";
import { useStory } from "../store/RawabitProvider.tsx";
import { relationKinds } from "../story/kinds.ts";

/** What each line of the picture means: the kinds that this story has, each as it is drawn. */
export function Legend() {
  const { t } = useTranslation();
  const { story } = useStory();
  const kinds = relationKinds.filter((kind) => story.relations.some((tie) => tie.kind === kind));
  return (
    <ul className="legend" aria-label={t("graph.legend")}>
      {kinds.map((kind) => (
        <li key={kind} className="legend-item">
          <svg className="link plain" data-kind={kind} viewBox="-18 -8 36 16" aria-hidden="true">
            <path className="line" d="M-18,0H18" />
            <use href={`#mark-${kind}`} className="mark" />
          </svg>
          <span>{t(`relationKind.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
