import type { Figure } from "../../../model/story/story.ts";
import { Verbatim } from "../../article/Verbatim.tsx";
import { Words } from "../../article/Words.tsx";
import { useLanguage } from "../../store/RawabitProvider.tsx";
import { prose } from "../../ui/prose.tsx";

/** The article's figures for a relation, each with what it measures. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  const language = useLanguage();
  return figures.map((figure) => (
    <div key={figure.start}>
      <dt>{prose(figure.label[language], language)}</dt>
      <dd className="figure-value">
        {language === "en" && figure.translation.en !== figure.exact && (
          <span>{`${figure.translation.en} `}</span>
        )}
        <Verbatim as="bdi" className="verbatim">
          <Words span={figure} text={figure.exact} />
        </Verbatim>
      </dd>
    </div>
  ));
}
