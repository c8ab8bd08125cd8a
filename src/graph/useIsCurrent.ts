import { useRawabit } from "../store/RawabitProvider.tsx";
import type { DrawnTarget } from "../story/view.ts";

/** Whether the address names a thing of the picture. */
export function useIsCurrent(kind: DrawnTarget["kind"], id: string): boolean {
  return useRawabit(({ view: { selection } }) => selection.kind === kind && selection.id === id);
}
