import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { textIn } from "../../model/story/texts.ts";
import { useLanguage, useStory } from "../store/RawabitProvider.tsx";
import { prose } from "../ui/prose.tsx";
import { NameField, PairLinks } from "./PairPicker.tsx";

/** From any name to any other: the path between them, or the two compared. */
export function RelatedPicker({ from }: { from: string }) {
  const { t } = useTranslation();
  const index = useStory();
  const language = useLanguage();
  const [to, setTo] = useState("");
  return (
    <section className="tied">
      <h2>
        {prose(t("tied.title", { name: textIn(getEntity(index, from).name, language) }), language)}
      </h2>
      <NameField label={t("tied.other")} value={to} without={from} onChange={setTo} />
      <PairLinks from={from} to={to} />
    </section>
  );
}
