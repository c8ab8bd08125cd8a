import { useRef } from "react";
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
  const dialog = useRef<HTMLDialogElement>(null);
  // The browser looks for something to focus, and so begins at the end.
  const open = () => {
    dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  };
  return (
    <>
      <button
        type="button"
        className="control help"
        aria-label={t("help.open")}
        title={t("help.open")}
        onClick={open}
      >
        <ToolIcon tool="help" />
      </button>
      <dialog ref={dialog} className="sheet" aria-labelledby="help-title">
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
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          <ToolIcon tool="x" size={18} /> {t("help.close")}
        </button>
      </dialog>
    </>
  );
}
