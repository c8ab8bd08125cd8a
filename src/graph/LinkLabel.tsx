import type { DrawnLink } from "../drawing/createDrawing.ts";
import { useRawabit, useView } from "../store/RawabitProvider.tsx";

type LinkLabelProps = { links: ReadonlyMap<string, DrawnLink> };

/** The words of the relation that is pointed at or chosen, on its line, above everything else. */
export function LinkLabel({ links }: LinkLabelProps) {
  const view = useView();
  const id = useRawabit(({ hover, view: { selection } }) => {
    const focus = hover ?? selection;
    return focus.kind === "relation" ? focus.id : null;
  });
  const label = useRawabit(({ index }) =>
    id === null ? undefined : index.relations.get(id)?.label[view.language],
  );
  const link = id === null ? undefined : links.get(id);
  if (!link || label === undefined) return null;
  const { middle } = link.home;
  return (
    <text
      className="link-label"
      data-kind={link.kind}
      x={middle.x}
      y={middle.y - 9}
      lang={view.language}
      aria-hidden="true"
    >
      {label}
    </text>
  );
}
