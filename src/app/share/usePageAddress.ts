import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { useRawabit, useStory } from "../store/RawabitProvider.tsx";

/** Absolute address of a view, below the site that the page was opened from. For the browser alone. */
export function usePageAddress(): (view: View) => string {
  const root = useRawabit((state) => state.root);
  const { story } = useStory();
  return (view) => new URL(`${root}${formatAddress(view, story)}`, window.location.href).href;
}
