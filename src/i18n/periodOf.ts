import { formatDate } from "./formats.ts";
import type { Words } from "./useTranslation.ts";

/** How long a relation holds, as precise as it is known: ISO 8601. */
export type Lasting = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly ended?: true | undefined;
};

/** Since when and until when a relation holds, in words: "From 1905 to 1910"; "" for none. */
export function periodOf(
  { from, to, ended }: Lasting,
  words: Pick<Words, "t" | "language">,
): string {
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
