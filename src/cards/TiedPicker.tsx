import { useState } from "react";
import { useTranslation } from "../i18n/useTranslation.ts";
import { mostDrawn } from "../sight/shown.ts";
import { choose } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { rankEntities } from "../story/storyIndex.ts";

/** From any name to any other: the chain between them, or the two compared. */
export function TiedPicker({ from }: { from: string }) {
  const { t } = useTranslation();
  const index = useStory();
  const view = useView();
  const [to, setTo] = useState("");
  const [isOpen, setOpen] = useState(false);
  const names = rankEntities(index);
  // A page does not carry all names of a large story: they come when the reader reaches for them.
  const offered = isOpen || names.length <= mostDrawn ? names : [];
  return (
    <section className="tied">
      <h2>{t("tied.title")}</h2>
      <label className="field">
        <span>{t("tied.other")}</span>
        <select
          value={to}
          onChange={(event) => setTo(event.target.value)}
          onPointerDown={() => setOpen(true)}
          onFocus={() => setOpen(true)}
        >
          <option value="">{t("tied.choose")}</option>
          {offered
            .filter(({ id }) => id !== from)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name[view.language]}
              </option>
            ))}
        </select>
      </label>
      {to !== "" && (
        <p className="ends">
          <ViewLink className="button" to={choose(view, { kind: "path", from, to })}>
            {t("tied.path")}
          </ViewLink>
          <ViewLink className="button-quiet" to={choose(view, { kind: "compare", from, to })}>
            {t("tied.compare")}
          </ViewLink>
        </p>
      )}
    </section>
  );
}
