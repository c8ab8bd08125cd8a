import { type Lit, litBy } from "../sight/emphasis.ts";
import type { RawabitState } from "../store/createRawabitStore.ts";
import type { Selection } from "../story/view.ts";

/** The last answer: several ask the same question after the same act. */
let last:
  | (Pick<RawabitState, "index" | "hover"> & { selection: Selection; lit: Lit | null })
  | undefined;

/** What is lit in the picture, or null; the same object until that changes. */
export function selectLit({ index, view, hover }: RawabitState): Lit | null {
  const { selection } = view;
  if (last?.index !== index || last.selection !== selection || last.hover !== hover) {
    last = { index, selection, hover, lit: litBy(index, selection, hover) };
  }
  return last.lit;
}
