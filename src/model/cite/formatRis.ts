import type { Citation } from "./citation.ts";
import { notesOf } from "./formatBibtex.ts";

/** The citation for reference managers: one tag a line, two spaces, a hyphen, a space; lines end in CR LF. */
export function formatRis(citation: Citation): string {
  const { title, articleLanguage, author, publisher, date, url, address, accessed } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["TY", "ELEC"],
    ["AU", author],
    ["TI", title],
    ["PB", publisher],
    ["PY", date?.slice(0, 4)],
    ["DA", date && toRisDate(date)],
    ["LA", articleLanguage],
    ...notesOf(citation).map((note) => ["N1", note] as const),
    ["UR", url ?? address],
    ["Y2", toRisDate(accessed)],
    ["ER", ""],
  ];
  return fields
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, " ")}\r\n`],
    )
    .join("");
}

/** `2018-07` as `2018/07//`: the parts that are not known stay empty. */
function toRisDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${year}/${month}/${day}/`;
}
