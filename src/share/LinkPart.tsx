import { useTranslation } from "react-i18next";
import { useView } from "../store/RawabitProvider.tsx";
import { CopyBox } from "./CopyBox.tsx";
import type { Say } from "./say.ts";
import { usePageAddress } from "./usePageAddress.ts";

/** The present page's address, to copy or to hand to another application. */
export function LinkPart({ say }: { say: Say }) {
  const { t } = useTranslation();
  const address = usePageAddress()(useView());
  const send = () => {
    navigator.share({ title: document.title, url: address }).catch((error: unknown) => {
      // Who closes the system's own sheet has changed their mind.
      const isRefused = !(error instanceof DOMException && error.name === "AbortError");
      if (isRefused) say(t("share.notSent"));
    });
  };
  return (
    <CopyBox label={t("share.link")} text={address} say={say}>
      {"share" in navigator && (
        <button type="button" className="button-quiet" onClick={send}>
          {t("share.send")}
        </button>
      )}
    </CopyBox>
  );
}
