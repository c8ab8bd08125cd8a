import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { getEntity, rankEntities } from "../../model/story/storyIndex.ts";
import { mostDrawn } from "../../model/view/visibility.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";

/** From any name to any other: the path between them, or the two compared. */
export function RelatedPicker({ from }: { from: string }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const [to, setTo] = useState("");
  const [isOpen, setOpen] = useState(false);
  const names = rankEntities(index);
  // A page does not carry all names of a large story: they come when the reader reaches for them.
  const offered = isOpen || names.length <= mostDrawn ? names : [];
  return (
    <section className="tied">
      <h2>{t("tied.title", { name: getEntity(index, from).name[language] })}</h2>
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
                {name[language]}
              </option>
            ))}
        </select>
      </label>
      {to !== "" && (
        <p className="ends">
          <ChoiceLink className="button" to={{ kind: "path", from, to }}>
            {t("tied.path")}
          </ChoiceLink>
          <ChoiceLink className="button-quiet" to={{ kind: "compare", from, to }}>
            {t("tied.compare")}
          </ChoiceLink>
        </p>
      )}
    </section>
  );
}
