import type { DrawnTarget } from "../../model/story/view.ts";
import { useRawabit } from "./RawabitProvider.tsx";

/** Whether the address chooses a name or a relation. */
export function useIsCurrent(kind: DrawnTarget["kind"], id: string): boolean {
  return useRawabit(({ view: { selection } }) => selection.kind === kind && selection.id === id);
}
