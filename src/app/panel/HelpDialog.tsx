import { useTranslation } from "../../i18n/useTranslation.ts";
import { useLanguage } from "../store/RawabitProvider.tsx";
import { List } from "../ui/List.tsx";
import { prose } from "../ui/prose.tsx";
import { Sheet } from "../ui/Sheet.tsx";
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

/** All gestures on one small sheet, and all keys where there is more than a touch screen. */
export function HelpDialog() {
  const { t } = useTranslation();
  return (
    <Sheet tool="help" label={t("help.open")}>
      {(close) => <Help onClose={close} />}
    </Sheet>
  );
}

function Help({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <h2 id="help-title">{t("help.title")}</h2>
      <h3>{t("help.gestures")}</h3>
      <List>
        {gestures.map((gesture) => (
          <li key={gesture} className={`help-${gesture}`}>
            {prose(t(`help.g.${gesture}`), language)}
          </li>
        ))}
      </List>
      <section className="help-keys">
        <h3>{t("help.keys")}</h3>
        <dl>
          {keys.map(([key, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd dir="ltr" lang="en">
                  {key}
                </kbd>
              </dt>
              <dd>{t(`help.k.${meaning}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className="way-out">
        <button type="button" className="button" onClick={onClose}>
          <ToolIcon tool="x" size={18} />
          <span>{t("help.close")}</span>
        </button>
      </p>
    </>
  );
}
