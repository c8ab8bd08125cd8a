import { formatDate } from "../../../i18n/formats.ts";
import { useTranslation, type Words } from "../../../i18n/useTranslation.ts";
import type { Relation } from "../../../model/story/story.ts";
import { prose } from "../../ui/prose.tsx";

type Lasting = Pick<Relation, "from" | "to" | "ended">;

/** Since when and until when a relation holds, and whether it is over; nothing where it says none of these. */
export function Period({ relation }: { relation: Lasting }) {
  const words = useTranslation();
  const period = periodOf(relation, words);
  return period === "" ? null : (
    <span className="period">{prose(period, words.wording.language)}</span>
  );
}

/** The same in words: "From 1905 to 1910"; "" for none. */
export function periodOf({ from, to, ended }: Lasting, words: Words): string {
  const { t } = words;
  const say = (date: string) => formatDate(date, words);
  if (from !== undefined && to !== undefined) {
    return from === to ? say(from) : t("period.both", { from: say(from), to: say(to) });
  }
  if (to !== undefined) return t("period.until", { to: say(to) });
  if (from !== undefined) {
    return t(ended ? "period.sinceEnded" : "period.since", { from: say(from) });
  }
  return ended ? t("period.ended") : "";
}
