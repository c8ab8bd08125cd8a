import { useState } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";
import { Sheet } from "../ui/Sheet.tsx";
import { ToolIcon } from "../ui/ToolIcon.tsx";
import { CitePart } from "./CitePart.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { Fold } from "./Fold.tsx";
import { LinkPart } from "./LinkPart.tsx";
import { PicturePart } from "./PicturePart.tsx";
import "./share.css";

/** What a reader takes along from the present view: its address, an embed code, a citation, a picture. */
export function ShareDialog() {
  const { t } = useTranslation();
  return (
    <Sheet tool="share" label={t("share.open")}>
      {(close) => <Parts onClose={close} />}
    </Sheet>
  );
}

/** They read the browser's address, so they are drawn only when they are asked for. */
function Parts({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [said, announce] = useState("");
  const isOneFile = useRawabit(({ root }) => root.startsWith("#"));
  return (
    <>
      <div className="share-head">
        <h2 id="share-title">{t("share.open")}</h2>
        <button type="button" className="control" title={t("help.close")} onClick={onClose}>
          <ToolIcon tool="x" />
        </button>
      </div>
      <LinkPart announce={announce} />
      {!isOneFile && (
        <Fold title={t("share.embed")}>
          <EmbedPart announce={announce} />
        </Fold>
      )}
      <Fold title={t("share.cite")}>
        <CitePart announce={announce} />
      </Fold>
      <Fold title={t("share.picture")}>
        <PicturePart announce={announce} />
      </Fold>
      <p className="share-status" role="status">
        {said}
      </p>
    </>
  );
}
