import { ownName } from "../../i18n/formats.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { heights, type Theme, themes } from "../../model/cite/embedCode.ts";
import type { Language } from "../../model/story/texts.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { Choice } from "./Choice.tsx";
import { type PlaceName, places } from "./Recipe.tsx";

export type EmbedChoice = {
  readonly place: PlaceName;
  readonly opens: "here" | "whole";
  readonly language: Language;
  readonly theme: Theme;
  /** px */
  readonly height: number;
  /** The host page's script gives the frame its height. */
  readonly isFitted: boolean;
};

type EmbedOptionsProps = { choice: EmbedChoice; onChange: (choice: EmbedChoice) => void };

/** Where the code will stand, and what it shows there. */
export function EmbedOptions({ choice, onChange }: EmbedOptionsProps) {
  const { t } = useTranslation();
  const { languages } = useStory().story;
  const isWhole = useView().selection.kind === "overview";
  const change = (part: Partial<EmbedChoice>) => onChange({ ...choice, ...part });
  return (
    <div className="share-options">
      <Choice
        label={t("share.where")}
        value={choice.place}
        options={places.map(([place, name]) => [place, name ?? t("share.unstyled")])}
        onChange={(place) => change({ place })}
      />
      {!isWhole && (
        <Choice
          label={t("share.opens")}
          value={choice.opens}
          options={[
            ["here", t("share.here")],
            ["whole", t("overview.title")],
          ]}
          onChange={(opens) => change({ opens })}
        />
      )}
      {languages.length > 1 && (
        <Choice
          label={t("share.language")}
          value={choice.language}
          options={languages.map((language) => [language, ownName(language), language])}
          onChange={(language) => change({ language })}
        />
      )}
      <Choice
        label={t("share.theme")}
        value={choice.theme}
        options={themes.map((theme) => [theme, t(`share.themes.${theme}`)])}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={t("share.height")}
        value={String(choice.height)}
        options={heights.map((height) => [String(height), String(height)])}
        onChange={(height) => change({ height: Number(height) })}
      />
      <label className="share-check">
        <input
          type="checkbox"
          checked={choice.isFitted}
          onChange={({ currentTarget }) => change({ isFitted: currentTarget.checked })}
        />
        <span>{` ${t("share.fit")}`}</span>
      </label>
    </div>
  );
}
