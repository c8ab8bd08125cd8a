import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
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
  return (
    <>
      <button
        type="button"
        className={`control ${tool}`}
        aria-label={label}
        title={label}
        onClick={open}
      >
        <ToolIcon tool={tool} />
      </button>
      <dialog
        ref={dialog}
        className={`sheet ${tool}-sheet`}
        aria-labelledby={`${tool}-title`}
        // The browser tells of it later; by then a quick reader may have it open again.
        onClose={() => setOpen(dialog.current?.open === true)}
      >
        {isOpen && children(() => dialog.current?.close())}
      </dialog>
    </>
  );
}
