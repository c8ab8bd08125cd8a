import { type FocusEvent, memo, type ReactNode } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { type Count, countKinds, type Filter } from "../../../model/story/filter.ts";
import type { RelationKind, StandingKind } from "../../../model/story/kinds.ts";
import { standingLook } from "../../../model/story/standingLook.ts";
import { hide } from "../../store/createRawabitStore.ts";
import { useIsAlive, useRawabit, useRawabitStore, useStory } from "../../store/RawabitProvider.tsx";
import { List } from "../../ui/List.tsx";
import { coreLook, lineLook } from "../lineLook.ts";
import { Mark } from "./Mark.tsx";

/** What each line of the picture means, as it is drawn; pressing one puts its kind or standing away, or brings it back. */
export const Legend = memo(function Legend() {
  const { t } = useTranslation();
  const index = useStory();
  const store = useRawabitStore();
  const filter = useRawabit(({ view }) => view.filter);
  const isAlive = useIsAlive();
  // By what is put away now, not when this was drawn: a second press may come before.
  const put = (change: (now: Filter) => Partial<Filter>) => {
    const { view, go } = store.getState();
    go(hide(view, { ...view.filter, ...change(view.filter) }), "filter");
  };
  const counts = countKinds(index, filter);
  const kinds = counts.relationKinds.map(
    ({ value: kind, ...count }): Entry => ({
      ...count,
      key: kind,
      name: t(`relationKind.${kind}`),
      sample: <Sample kind={kind} standing="stated" />,
      isShown: !filter.relationKinds.includes(kind),
      toggle: () => put((now) => ({ relationKinds: without(now.relationKinds, kind) })),
    }),
  );
  const standings = counts.standings
    .filter(({ value }) => value !== "stated")
    .map(
      ({ value: standing, ...count }): Entry => ({
        ...count,
        key: standing,
        name: t(`filter.standing.${standing}`),
        sample: <Sample kind="work" standing={standing} />,
        isShown: !filter.standings.includes(standing),
        toggle: () => put((now) => ({ standings: without(now.standings, standing) })),
      }),
    );
  return (
    <List className="legend" aria-label={t("graph.legend")} onFocus={bringIntoKey}>
      {[...kinds, ...standings].map(({ key, name, sample, isShown, total, shown, toggle }) => {
        const count = shown === total ? String(total) : t("filter.count", { shown, all: total });
        const content = (
          <>
            {sample}
            <span>{name}</span>
          </>
        );
        return (
          <li key={key}>
            {isAlive ? (
              <button
                type="button"
                className="legend-item"
                aria-pressed={isShown}
                aria-label={t("filter.toggle", { name, count })}
                onClick={toggle}
              >
                {content}
              </button>
            ) : (
              <span className="legend-item">{content}</span>
            )}
          </li>
        );
      })}
    </List>
  );
});

/**
 * Scrolls the key, and nothing around it, until the line that the keyboard stands on is whole. A browser leaves one as it is
 * that is seen in part, though its other part be under the buttons.
 */
function bringIntoKey({ currentTarget: key, target }: FocusEvent): void {
  const [inner, outer] = [target.getBoundingClientRect(), key.getBoundingClientRect()];
  const { scrollPaddingLeft, scrollPaddingRight } = getComputedStyle(key);
  const before = inner.left - outer.left - (Number.parseFloat(scrollPaddingLeft) || 0);
  const after = inner.right - outer.right + (Number.parseFloat(scrollPaddingRight) || 0);
  key.scrollLeft += Math.min(0, before) || Math.max(0, after);
}

/** A line of the key: what it shows and is called, how much of the story it is, and what pressing it does. */
type Entry = Pick<Count<string>, "total" | "shown"> & {
  readonly key: string;
  readonly name: string;
  readonly sample: ReactNode;
  readonly isShown: boolean;
  readonly toggle: () => void;
};

/** The list without the value where it has it, else with it. */
function without<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

type SampleProps = { kind: RelationKind; standing: StandingKind };

/** A line as the picture has it: of a kind, with its mark; of a standing, with what sets it apart. */
function Sample({ kind, standing }: SampleProps) {
  const core = coreLook(kind, standing, "main");
  return (
    <svg
      className="link"
      data-kind={kind}
      width="36"
      height="16"
      viewBox="-18 -8 36 16"
      aria-hidden="true"
    >
      <path className="line" d="M-18,0H18" {...lineLook(kind, standing, "main")} />
      {core ? <path className="core" d="M-18,0H18" {...core} /> : <Mark kind={kind} />}
      {standing === "denied" && (
        <path className="mark mark-strike" d={standingLook.denied.strike} />
      )}
    </svg>
  );
}
