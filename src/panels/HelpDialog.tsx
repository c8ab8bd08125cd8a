import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../i18n/useTranslation.ts";
import { ToolIcon } from "../ui/ToolIcon.tsx";

const gestures = ["choose", "drag", "zoom", "guest", "double", "swipe"] as const;
const keys = [
  ["← ↑ → ↓", "arrows"],
  ["Page Down / Page Up", "page"],
  ["Home / End", "homeEnd"],
  ["Enter", "enter"],
  ["Esc", "escape"],
  ["+ − 0", "zoom"],
  ["F", "fit"],
] as const;

/** All gestures and keys on one small sheet. */
export function HelpDialog() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    dialog.current?.showModal();
    // The browser looks for something to focus, and so begins at the end.
    dialog.current?.scrollTo(0, 0);
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="control help"
        aria-label={t("help.open")}
        title={t("help.open")}
        onClick={() => setOpen(true)}
      >
        <ToolIcon tool="help" />
      </button>
      <dialog
        ref={dialog}
        className="sheet"
        aria-labelledby="help-title"
        onClose={() => setOpen(false)}
      >
        {isOpen && <Help onClose={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function Help({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 id="help-title">{t("help.title")}</h2>
      <h3>{t("help.gestures")}</h3>
      <ul>
        {gestures.map((gesture) => (
          <li key={gesture} className={`help-${gesture}`}>
            {t(`help.g.${gesture}`)}
          </li>
        ))}
      </ul>
      <h3>{t("help.keys")}</h3>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={meaning}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(`help.k.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button" onClick={onClose}>
        <ToolIcon tool="x" size={18} /> {t("help.close")}
      </button>
    </>
  );
}
