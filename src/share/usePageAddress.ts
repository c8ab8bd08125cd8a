import { formatAddress } from "../store/address.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";
import type { View } from "../story/view.ts";

/** Absolute address of a view, below the site that the page was opened from. For the browser alone. */
export function usePageAddress(): (view: View) => string {
  const root = useRawabit((state) => state.root);
  return (view) => new URL(`${root}${formatAddress(view)}`, window.location.href).href;
}
