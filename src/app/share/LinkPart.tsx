import { useTranslation } from "../../i18n/useTranslation.ts";
import { useView } from "../store/RawabitProvider.tsx";
import type { Announce } from "./announce.ts";
import { CopyBox } from "./CopyBox.tsx";
import { usePageAddress } from "./usePageAddress.ts";

/** The present page's address, to copy or to hand to another application. */
export function LinkPart({ announce }: { announce: Announce }) {
  const { t } = useTranslation();
  const url = usePageAddress()(useView());
  // A frame may not send. Who closes the system's own sheet has changed their mind: there is nothing to say.
  const canSend = "share" in navigator && window.parent === window;
  const send = () => navigator.share({ title: document.title, url }).catch(() => {});
  return (
    <CopyBox label={t("share.link")} text={url} announce={announce}>
      {canSend && (
        <button type="button" className="button-quiet" onClick={() => void send()}>
          {t("share.send")}
        </button>
      )}
    </CopyBox>
  );
}
