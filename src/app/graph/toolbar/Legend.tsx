import { memo } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { countKinds } from "../../../model/story/filter.ts";
import type { RelationKind } from "../../../model/story/kinds.ts";
import { hide } from "../../store/createRawabitStore.ts";
import { useIsAlive, useRawabit, useRawabitStore, useStory } from "../../store/RawabitProvider.tsx";
import { lineLook } from "../lineLook.ts";
import { Mark } from "./Mark.tsx";

/** What each line of the picture means, as it is drawn; pressing one puts its kind away, or brings it back. */
export const Legend = memo(function Legend() {
  const { t } = useTranslation();
  const index = useStory();
  const store = useRawabitStore();
  const filter = useRawabit(({ view }) => view.filter);
  const isAlive = useIsAlive();
  const toggle = (kind: RelationKind) => {
    const { view, go } = store.getState();
    const hidden = view.filter.relationKinds;
    const relationKinds = hidden.includes(kind)
      ? hidden.filter((each) => each !== kind)
      : [...hidden, kind];
    go(hide(view, { ...view.filter, relationKinds }), "filter");
  };
  return (
    <ul className="legend" aria-label={t("graph.legend")}>
      {countKinds(index, filter).relationKinds.map(({ value: kind, total, shown }) => {
        const count = shown === total ? String(total) : t("filter.count", { shown, all: total });
        return (
          <li key={kind}>
            {isAlive ? (
              <button
                type="button"
                className="legend-item"
                aria-pressed={!filter.relationKinds.includes(kind)}
                aria-label={t("filter.toggle", { name: t(`relationKind.${kind}`), count })}
                onClick={() => toggle(kind)}
              >
                <LegendItem kind={kind} />
              </button>
            ) : (
              <span className="legend-item">
                <LegendItem kind={kind} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
});

/** A kind's line and mark as the picture has them, and its name. */
function LegendItem({ kind }: { kind: RelationKind }) {
  const { t } = useTranslation();
  return (
    <>
      <svg
        className="link"
        data-kind={kind}
        width="36"
        height="16"
        viewBox="-18 -8 36 16"
        aria-hidden="true"
      >
        <path className="line" d="M-18,0H18" {...lineLook(kind)} />
        <Mark kind={kind} />
      </svg>
      <span>{t(`relationKind.${kind}`)}</span>
    </>
  );
}
