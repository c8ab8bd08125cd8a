import { useRef } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { toCitation } from "../../model/cite/citation.ts";
import { fileName } from "../../model/cite/fileName.ts";
import { fetchScript } from "../store/fetchScript.ts";
import { useRawabit, useStory, useView } from "../store/RawabitProvider.tsx";
import type { Announce } from "./announce.ts";
import { citeWords } from "./citeWords.ts";
import { pictureWords } from "./picture/pictureWords.ts";
import { saveFile } from "./saveFile.ts";
import { usePageAddress } from "./usePageAddress.ts";
import { useSaved } from "./useSaved.ts";

/** The picture as a file that stands alone: for print as SVG, for everything else as PNG. */
export function PicturePart({ announce }: { announce: Announce }) {
  const words = useTranslation();
  const { t } = words;
  const isBusy = useRef(false);
  const index = useStory();
  const view = useView();
  const address = usePageAddress()(view);
  const saved = useSaved();
  const site = useRawabit((state) => state.site);
  const save = async (ending: "svg" | "png") => {
    if (isBusy.current) return;
    isBusy.current = true;
    const name = fileName(view, ending);
    try {
      const cite = citeWords(words);
      const citation = toCitation(index, view, { address, accessed: "" }, cite);
      const { drawStandalone, paintPng } = await readPicture(site);
      const drawn = await drawStandalone(pictureWords(index, view, citation, cite));
      saveFile(name, ending === "svg" ? drawn.blob : await paintPng(drawn));
      announce(saved(name));
    } catch {
      // Nothing was handed over: in a sandboxed frame the faces and the canvas are out of reach.
      announce(`${t("share.failed")} ${isolate(address)}`);
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

/**
 * What draws the file: a script that the page asks for now.
 * @throws if it has not come
 */
async function readPicture(site: string): Promise<NonNullable<Window["rawabitPicture"]>> {
  const { picture } = document.getElementById("root")?.dataset ?? {};
  if (!window.rawabitPicture && picture !== undefined) {
    await fetchScript(new URL(picture, site || window.location.href).href);
  }
  if (!window.rawabitPicture) throw new Error("The script that draws the file has not come");
  return window.rawabitPicture;
}
