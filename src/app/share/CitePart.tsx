import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { toCitation } from "../../model/cite/citation.ts";
import { fileName } from "../../model/cite/fileName.ts";
import { formatBibtex } from "../../model/cite/formatBibtex.ts";
import { formatPlain } from "../../model/cite/formatPlain.ts";
import { formatRis } from "../../model/cite/formatRis.ts";
import { directionOf } from "../../model/language/script.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import type { Announce } from "./announce.ts";
import { Choice } from "./Choice.tsx";
import { CopyBox } from "./CopyBox.tsx";
import { citeWords } from "./citeWords.ts";
import { saveFile } from "./saveFile.ts";
import { usePageAddress } from "./usePageAddress.ts";
import { useSaved } from "./useSaved.ts";

/** The present view's words as a citation: to paste, or as a file for a reference manager. */
export function CitePart({ announce }: { announce: Announce }) {
  const own = useTranslation();
  const { t } = own;
  const [format, setFormat] = useState<"plain" | "bib" | "ris">("plain");
  const saved = useSaved();
  const view = useView();
  const accessed = toIsoDay(new Date());
  const words = citeWords(own);
  const address = usePageAddress()(view);
  const citation = toCitation(useStory(), view, { address, accessed }, words);
  const text = {
    plain: () => formatPlain(citation, words),
    bib: () => formatBibtex(citation),
    ris: () => formatRis(citation),
  }[format]();
  const save = () => {
    const name = fileName(view, format);
    saveFile(name, new Blob([text], { type: "text/plain;charset=utf-8" }));
    announce(saved(name));
  };
  return (
    <>
      <Choice
        label={t("share.format")}
        value={format}
        options={[
          ["plain", t("share.plain")],
          ["bib", "BibTeX"],
          ["ris", "RIS"],
        ]}
        onChange={setFormat}
      />
      <CopyBox
        label={t("share.cite")}
        text={text}
        rows={8}
        announce={announce}
        direction={format === "plain" ? directionOf(view.language) : "ltr"}
      >
        {format !== "plain" && (
          <button type="button" className="button-quiet" onClick={save}>
            {t("share.save", { kind: `.${format}` })}
          </button>
        )}
      </CopyBox>
    </>
  );
}

/** The reader's own day, not that of Greenwich. */
function toIsoDay(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
