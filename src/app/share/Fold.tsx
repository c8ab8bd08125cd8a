import { type ReactNode, useState } from "react";

/** A part of the sheet that is made when it is opened; opening one closes the others. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="share-fold"
      name="share"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h3>{title}</h3>
      </summary>
      {isOpen && <div className="share-part">{children}</div>}
    </details>
  );
}
