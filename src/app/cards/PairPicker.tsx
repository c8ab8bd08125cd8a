import { useState } from "react";
import { spokenIn } from "../../i18n/scriptRuns.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { rankEntities } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import type { PairKind } from "../../model/story/view.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";

/** Names that every page carries. */
const mostOffered = 240;

type NameFieldProps = {
  label: string;
  value: string;
  /** The other name of the pair, which is not offered. */
  without: string;
  onChange: (id: string) => void;
};

/** One name of a pair, out of all names of the story. */
export function NameField({ label, value, without, onChange }: NameFieldProps) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const names = rankEntities(index);
  // A page does not carry all names of a large story: they come when the reader reaches for them.
  const offered = isOpen || names.length <= mostOffered ? names : [];
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onPointerDown={() => setOpen(true)}
        onFocus={() => setOpen(true)}
      >
        <option value="">{t("tied.choose")}</option>
        {offered
          .filter(({ id }) => id !== without)
          .map(({ id, name }) => (
            <option key={id} value={id} lang={spokenIn(textIn(name, language), language)}>
              {textIn(name, language)}
            </option>
          ))}
      </select>
    </label>
  );
}

type PairLinksProps = { from: string; to: string; first?: PairKind };

/** The ways on from two names, once both are picked: the path between them, and the two compared. */
export function PairLinks({ from, to, first = "path" }: PairLinksProps) {
  const { t } = useTranslation();
  if (from === "" || to === "") return null;
  const others = { path: "compare", compare: "path" } as const;
  return (
    <p className="ends">
      {[first, others[first]].map((kind) => (
        <ChoiceLink
          key={kind}
          className={kind === first ? "button" : "button-quiet"}
          to={{ kind, from, to }}
        >
          {t(`tied.${kind}`)}
        </ChoiceLink>
      ))}
    </p>
  );
}
