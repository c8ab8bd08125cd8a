import { type Lasting, periodOf } from "../../../i18n/periodOf.ts";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import { prose } from "../../ui/prose.tsx";

/** Since when and until when a relation holds, and whether it is over; nothing where it says none of these. */
export function Period({ relation }: { relation: Lasting }) {
  const words = useTranslation();
  const period = periodOf(relation, words);
  return period === "" ? null : (
    <span className="period">{prose(period, words.wording.language)}</span>
  );
}
