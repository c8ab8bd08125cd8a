import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import {
  type Count,
  countKinds,
  emptyFilter,
  type Filter,
  isEmptyFilter,
} from "../../model/story/filter.ts";
import { textIn } from "../../model/story/texts.ts";
import { useFacetWords, useShownAlone } from "../graph/toolbar/useFacetWords.ts";
import { hide } from "../store/createRawabitStore.ts";
import { useRawabitStore, useStory, useView } from "../store/RawabitProvider.tsx";

/** Everything that can be put away, with how many there are and how many are shown. */
export function FilterGroups() {
  const { t } = useTranslation();
  const index = useStory();
  const { language, filter } = useView();
  const counts = countKinds(index, filter);
  const kindName = useFacetWords();
  // What is open stays open, with the focus in it, when the last of what was hidden comes back.
  const [isOpen, setOpen] = useState(false);
  const sideName = (id: string) => {
    const side = index.story.sides.find((one) => one.id === id);
    return side ? textIn(side.name, language) : t("filter.neither");
  };
  return (
    <>
      <ClearFilter />
      <details
        className="fold filters"
        open={isOpen || !isEmptyFilter({ ...filter, only: [] })}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("filter.title")}</summary>
        <FilterGroup of="relationKinds" counts={counts.relationKinds} nameOf={kindName} />
        <FilterGroup of="entityKinds" counts={counts.entityKinds} nameOf={kindName} />
        <FilterGroup of="sides" counts={counts.sides} nameOf={sideName} />
        <FilterGroup
          of="standings"
          counts={counts.standings}
          nameOf={(kind) => t(`filter.standing.${kind}`)}
        />
      </details>
    </>
  );
}

/** Brings everything back; says what is the matter while something is hidden or shown alone. */
function ClearFilter() {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const { filter } = useView();
  const shown = useShownAlone();
  if (isEmptyFilter(filter)) return null;
  const clearAll = () => {
    const { view, go } = store.getState();
    go(hide(view, emptyFilter), "filter");
  };
  return (
    <p className="filter-note">
      <span>{`${shown || t("filter.active")} `}</span>
      <button type="button" className="button-quiet" onClick={clearAll}>
        {t("filter.clear")}
      </button>
    </p>
  );
}

type FilterGroupProps<T extends string> = {
  of: Exclude<keyof Filter, "only">;
  counts: readonly Count<T>[];
  nameOf: (value: T) => string;
};

function FilterGroup<T extends string>({ of, counts, nameOf }: FilterGroupProps<T>) {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const { filter } = useView();
  const hidden: readonly string[] = filter[of];
  const toggle = (value: T) => {
    const { view, go } = store.getState();
    const left = hidden.includes(value)
      ? hidden.filter((each) => each !== value)
      : [...hidden, value];
    go(hide(view, { ...view.filter, [of]: left }), "filter");
  };
  return (
    <fieldset className="filter-group">
      <legend>{t(`filter.${of}`)}</legend>
      {counts.map(({ value, total, shown }) => (
        <button
          key={value}
          type="button"
          className="toggle"
          data-kind={value}
          aria-pressed={!hidden.includes(value)}
          onClick={() => toggle(value)}
        >
          <span>{nameOf(value)}</span>
          <span className="soft">
            {` ${shown === total ? total : t("filter.count", { shown, all: total })}`}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
