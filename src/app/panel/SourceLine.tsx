import { formatDate } from "../../i18n/formats.ts";
import { spokenIn } from "../../i18n/scriptRuns.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { languagePrefix } from "../../model/view/address.ts";
import { useLanguage, useRoot, useStory } from "../store/RawabitProvider.tsx";
import { useFullPage } from "./useFullPage.ts";

/** In a frame: the page's own address, to be read, copied or followed. */
function FullAddress() {
  const { t } = useTranslation();
  const url = useFullPage();
  return (
    <p className="full-address">
      <b>{`${t("frame.address")} `}</b>
      <a href={url} target="_blank" rel="noopener" dir="ltr">
        {url}
      </a>
    </p>
  );
}

/** Where the words come from: only what is known of the article. A page in one file has its data within. */
export function SourceLine() {
  const words = useTranslation();
  const { t } = words;
  const { story } = useStory();
  const { source } = story;
  const url = webAddress(source.url);
  const language = useLanguage();
  const root = useRoot();
  const date = source.date && formatDate(source.date, words);
  const known = [source.author, source.publisher].filter((part) => part !== undefined);
  return (
    <footer className="source-line">
      <p>
        <b>{t("source.label") + t("punctuation.colon")}</b>
        {known.map((part) => (
          <bdi key={part} lang={spokenIn(part, story.language)}>
            {`${part} `}
          </bdi>
        ))}
        {date && <time dateTime={source.date}>{`${date} `}</time>}
        {known.length === 0 && !date && <span>{`${t("source.unknown")} `}</span>}
        {url !== undefined && (
          <a href={url} dir="ltr">
            {url}
          </a>
        )}
        <span>{` ${source.licence ?? t("source.rights")} `}</span>
        {root !== "#/" && (
          <a className="data-link" href={`${root}${languagePrefix(language, story)}data/`}>
            {t("source.data")}
          </a>
        )}
      </p>
      <FullAddress />
    </footer>
  );
}
