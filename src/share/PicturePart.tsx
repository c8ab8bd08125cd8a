import { useRef } from "react";
import { toCitation } from "../cite/citation.ts";
import { fileName } from "../cite/fileName.ts";
import { isolate } from "../i18n/isolate.ts";
import { useTranslation } from "../i18n/useTranslation.ts";
import { drawStandalone } from "../snapshot/drawStandalone.ts";
import { paintPng } from "../snapshot/paintPng.ts";
import { pictureWords } from "../snapshot/pictureWords.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { saveFile } from "./saveFile.ts";
import type { Say } from "./say.ts";
import { usePageAddress } from "./usePageAddress.ts";
import { useSaved } from "./useSaved.ts";

/** The picture as a file that stands alone: for print as SVG, for everything else as PNG. */
export function PicturePart({ say }: { say: Say }) {
  const { t } = useTranslation();
  const isBusy = useRef(false);
  const index = useStory();
  const view = useView();
  const address = usePageAddress()(view);
  const saved = useSaved();
  const save = async (ending: "svg" | "png") => {
    if (isBusy.current) return;
    isBusy.current = true;
    const name = fileName(view, ending);
    try {
      const citation = toCitation(index, view, { address, accessed: "" }, t);
      const drawn = await drawStandalone(pictureWords(index, view, citation, t));
      saveFile(name, ending === "svg" ? drawn.blob : await paintPng(drawn));
      say(saved(name));
    } catch {
      // Nothing was handed over: in a sandboxed frame the faces and the canvas are out of reach.
      say(`${t("share.failed")} ${isolate(address)}`);
    } finally {
      isBusy.current = false;
    }
  };
  return (
    <>
      <p className="soft">{t("share.pictureHint")}</p>
      <p className="copy-actions">
        {(["png", "svg"] as const).map((ending) => (
          <button
            key={ending}
            type="button"
            className="button-quiet"
            onClick={() => void save(ending)}
          >
            {t("share.save", { kind: ending.toUpperCase() })}
          </button>
        ))}
      </p>
    </>
  );
}
