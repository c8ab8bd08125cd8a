import { formatMoney, formatNumber, type InterfaceLanguage } from "../../../i18n/formats.ts";
import { useTranslation } from "../../../i18n/useTranslation.ts";
import type { Figure } from "../../../model/story/story.ts";
import { textIn } from "../../../model/story/texts.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useLanguage } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";

/** The article's figures for a relation, each with what it measures. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const { language: own } = useTranslation();
  const language = useLanguage();
  return figures.map((figure) => {
    const words = figure.translation?.[language];
    const value = amountOf(figure, own);
    const told = `${figure.exact} ${words ?? ""}`;
    return (
      <div key={figure.start}>
        <dt>{prose(textIn(figure.label, language), language)}</dt>
        <dd className="figure-value">
          {words !== undefined && words !== figure.exact && (
            <span>{prose(`${words} `, language)}</span>
          )}
          <Verbatim as="bdi" className="verbatim">
            <Words span={figure} text={figure.exact} />
          </Verbatim>
          {value !== "" && !says(told, [value, String(figure.value)]) && (
            <bdi className="soft value" lang={own}>{` ${value}`}</bdi>
          )}
        </dd>
      </div>
    );
  });
}

function says(words: string, values: readonly string[]): boolean {
  return values.some((value) => words.includes(value));
}

/** The sum or the count as the reader's language writes it; "" where the words give none. */
function amountOf({ value, currency }: Figure, language: InterfaceLanguage): string {
  if (value === undefined) return "";
  return currency === undefined
    ? formatNumber(value, language)
    : formatMoney(value, currency, language);
}
