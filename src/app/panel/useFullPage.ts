import { formatAddress } from "../../model/view/address.ts";
import { useRawabit } from "../store/RawabitProvider.tsx";

/** The present view's own address: a whole URL, to be read and copied, once the script knows where the page stands. */
export function useFullPage(): string {
  return useRawabit(({ root, site, view, index }) => {
    return `${site || root}${formatAddress(view, index.story)}` || "./";
  });
}
