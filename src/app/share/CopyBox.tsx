import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "../../i18n/useTranslation.ts";
import type { Announce } from "./announce.ts";
import { copyText } from "./copyText.ts";

type CopyBoxProps = {
  label: string;
  text: string;
  announce: Announce;
  rows?: number;
  /** Addresses and code run from left to right; words run as their language does. */
  direction?: "ltr" | "rtl";
  /** Further buttons beside the one that copies. */
  children?: ReactNode;
};

/** Text to take along: it can be read, selected, and copied by one press. */
export function CopyBox({
  label,
  text,
  announce,
  rows = 1,
  direction = "ltr",
  children,
}: CopyBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (box.current) announce(t((await copyText(box.current)) ? "share.copied" : "share.selected"));
  };
  return (
    <div className="copy-box">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={box}
        id={id}
        dir={direction}
        rows={rows}
        value={text}
        readOnly
        spellCheck={false}
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p className="copy-actions">
        <button
          type="button"
          className="button-quiet"
          aria-label={`${t("share.copy")}: ${label}`}
          onClick={() => void copy()}
        >
          {t("share.copy")}
        </button>
        {children}
      </p>
    </div>
  );
}
