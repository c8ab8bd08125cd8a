import { useTranslation } from "../../i18n/useTranslation.ts";
import { useView } from "../store/RawabitProvider.tsx";
import { usePageAddress } from "./usePageAddress.ts";

/** What to say of a file that was handed over. In a frame the browser may drop it unasked: the page itself helps. */
export function useSaved(): (name: string) => string {
  const { t } = useTranslation();
  const address = usePageAddress()(useView());
  return (name) => {
    const saved = t("share.saved", { name });
    return window.parent === window ? saved : `${saved} ${t("share.ifMissing")} ${address}`;
  };
}
