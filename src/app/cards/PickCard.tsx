import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { aView, type PairKind } from "../../model/story/view.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { NameField, PairLinks } from "./PairPicker.tsx";
import { CardHeading } from "./parts/CardHeading.tsx";

/**
 * The beginning of a path or a comparison. Its page is also the first that is seen of every pair: an address that names
 * two (`data-asked`) shows no field before the script has read it.
 */
export function PickCard({ of }: { of: PairKind }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  return (
    <article className="card">
      <CardHeading>{t(`title.pick.${of}`)}</CardHeading>
      <div className="tied pick">
        <p className="lead">{t(`tied.pick.${of}`)}</p>
        <NameField label={t("tied.one")} value={from} without={to} onChange={setFrom} />
        <NameField label={t("tied.other")} value={to} without={from} onChange={setTo} />
        <PairLinks from={from} to={to} first={of} />
      </div>
      <p className="pick">
        <ViewLink to={{ ...aView(language), tab: "list" }}>{t("list.title")}</ViewLink>
      </p>
    </article>
  );
}
