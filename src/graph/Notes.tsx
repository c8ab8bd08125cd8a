import { memo, useRef } from "react";
import { useTranslation } from "../i18n/useTranslation.ts";
import { inSightOf } from "../sight/shown.ts";
import { hide } from "../store/createRawabitStore.ts";
import { useRawabit, useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import { emptyFilter, isEmptyFilter } from "../story/filter.ts";

/** What the picture does not show, said in the picture: put away by the reader, or too much to read at once. */
export const Notes = memo(function Notes({ drawn }: { drawn: number }) {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const index = useStory();
  const isFiltered = useRawabit(({ view }) => !isEmptyFilter(view.filter));
  const listed = useRawabit(({ view }) => inSightOf(index, view).listed.entities.size);
  const note = useRef<HTMLDivElement>(null);
  // The button goes with what it says: who pressed it stays here.
  const showAll = () => {
    note.current?.focus({ preventScroll: true });
    const { view, go } = store.getState();
    go(hide(view, emptyFilter), "filter");
  };
  return (
    <div ref={note} className="notes" role="status" tabIndex={-1}>
      {drawn === 0 && (
        <p className="note-large">
          <b>{t("filter.nothing")}</b> {t("filter.nothingHelp")}
        </p>
      )}
      {isFiltered && (
        <p>
          {drawn > 0 && <span>{t("filter.active")} </span>}
          <button type="button" className="button-quiet" onClick={showAll}>
            {t("filter.clear")}
          </button>
        </p>
      )}
      {listed > drawn && <p>{t("putAway.text", { count: listed - drawn })}</p>}
    </div>
  );
});
