import { memo, useEffect, useRef } from "react";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { emptyFilter, isEmptyFilter } from "../../../model/story/filter.ts";
import { type Form, forms } from "../../../model/story/kinds.ts";
import { hide } from "../../store/createRawabitStore.ts";
import { useLanguage, useRawabit, useRawabitStore } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";
import { useShownAlone } from "./useFacetWords.ts";

type NotesProps = {
  /** Names that the filter leaves. */
  listed: number;
  /** Names that each form of the picture draws. */
  drawn: Readonly<Partial<Record<Form, number>>>;
};

/**
 * What the picture does not show, said in the picture: put away by the reader, or too much to read at once; and what it waits
 * for.
 */
export const Notes = memo(function Notes({ listed, drawn }: NotesProps) {
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
      <JoinNote />
      {listed === 0 && (
        <p className="note-large">
          <b>{`${t("filter.nothing")} `}</b>
          <span>{t("filter.nothingHelp")}</span>
        </p>
      )}
      {/* The key shows it too, and has the way back. */}
      {shown && <p className="visually-hidden">{shown}</p>}
      {isFiltered && (
        <p>
          {listed > 0 && <span>{`${t("filter.active")} `}</span>}
          <button type="button" className="button-quiet" onClick={showAll}>
            {t("filter.clear")}
          </button>
        </p>
      )}
      {forms.map((form) => {
        const count = listed - (drawn[form] ?? listed);
        return (
          count > 0 && (
            <p key={form} className="of-form" data-form={form}>
              {t("putAway.text", { count })}
            </p>
          )
        );
      })}
    </div>
  );
});

/** Said while the other name of a path is to be picked. Escape gives it up, wherever the reader is, and does nothing else. */
function JoinNote() {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = useRawabit(({ index, joining }) =>
    joining === null ? undefined : index.entities.get(joining)?.name[language],
  );
  const { join } = useRawabitStore().getState();
  const isJoining = name !== undefined;
  useEffect(() => {
    if (!isJoining) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      join(null);
    };
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, [isJoining, join]);
  if (!isJoining) return null;
  return (
    <p className="join-note">
      <span>{prose(`${t("join.hint", { name })} `, language)}</span>
      <button type="button" className="button-quiet" onClick={() => join(null)}>
        {t("join.cancel")}
      </button>
    </p>
  );
}
