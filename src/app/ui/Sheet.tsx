import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "../../i18n/useTranslation.ts";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { ToolIcon } from "./ToolIcon.tsx";
import type { Tool } from "./toolIconPaths.ts";

type SheetProps = {
  /** Its button's icon; the sheet's own title has the id `<tool>-title`. */
  tool: Tool;
  label: string;
  children: (close: () => void) => ReactNode;
};

/** A button and the sheet that it opens over the page; what the sheet holds is drawn when it is asked for. */
export function Sheet({ tool, label, children }: SheetProps) {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => {
    // What it holds must be there when the browser looks for something to focus, and so may begin at the end.
    flushSync(() => setOpen(true));
    dialog.current?.showModal();
    dialog.current?.scrollTo(0, 0);
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className={`control ${tool}`} title={label} onClick={open}>
        <ToolIcon tool={tool} />
      </button>
      <dialog
        ref={dialog}
        className={`sheet ${tool}-sheet`}
        aria-labelledby={`${tool}-title`}
        // The browser tells of it later; by then a quick reader may have it open again.
        onClose={() => setOpen(dialog.current?.open === true)}
      >
        {isOpen && (
          <FaultBoundary
            fallback={<SheetFault id={`${tool}-title`} onClose={close} />}
            resetKey="open"
          >
            {children(close)}
          </FaultBoundary>
        )}
      </dialog>
    </>
  );
}

type SheetFaultProps = { id: string; onClose: () => void };

/** Stands in for what a sheet could not show. */
function SheetFault({ id, onClose }: SheetFaultProps) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <h2 id={id}>{t("fault.title")}</h2>
      <p>{t("fault.text")}</p>
      <button type="button" className="button" onClick={onClose}>
        {t("help.close")}
      </button>
    </div>
  );
}
