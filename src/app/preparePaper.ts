import { keyOfSelection } from "../model/story/view.ts";
import type { RawabitStore } from "./store/createRawabitStore.ts";

/** Before the page is printed: its address for the foot of each sheet, and a mark on what the card shows already. */
export function preparePaper(store: RawabitStore): void {
  addEventListener("beforeprint", () => {
    const own = keyOfSelection(store.getState().view.selection);
    document.documentElement.style.setProperty("--address", JSON.stringify(location.href));
    for (const item of document.querySelectorAll<HTMLElement>("[data-of]")) {
      item.toggleAttribute("data-own", item.dataset.of === own);
    }
  });
}
