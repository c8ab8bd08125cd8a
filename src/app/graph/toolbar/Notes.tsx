import { memo, useRef } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { emptyFilter, isEmptyFilter } from "../../../model/story/filter.ts";
import { hide } from "../../store/createRawabitStore.ts";
import { useRawabit, useRawabitStore } from "../../store/RawabitProvider.tsx";
import { useShownAlone } from "./useFacetWords.ts";

type NotesProps = {
  /** Names that the picture draws, and all that the filter leaves. */
  drawn: number;
  listed: number;
};

/** What the picture does not show, said in the picture: put away by the reader, or too much to read at once. */
export const Notes = memo(function Notes({ drawn, listed }: NotesProps) {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const isFiltered = useRawabit(({ view }) => !isEmptyFilter({ ...view.filter, only: [] }));
  const shown = useShownAlone();
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
          <b>{`${t("filter.nothing")} `}</b>
          <span>{t("filter.nothingHelp")}</span>
        </p>
      )}
      {/* The key shows it too, and has the way back. */}
      {shown && <p className="visually-hidden">{shown}</p>}
      {isFiltered && (
        <p>
          {drawn > 0 && <span>{`${t("filter.active")} `}</span>}
          <button type="button" className="button-quiet" onClick={showAll}>
            {t("filter.clear")}
          </button>
        </p>
      )}
      {listed > drawn && <p>{t("putAway.text", { count: listed - drawn })}</p>}
    </div>
  );
});
