import { keyOfSelection } from "../model/story/view.ts";
import type { RawabitStore } from "./store/createRawabitStore.ts";

/**
 * Before the page is printed: its address for the head of each sheet, and a note in place of the words that the card shows
 * already. The note is there once, and stands in what is chosen (`src/site/pages/printSheet.ts`).
 */
export function preparePaper(store: RawabitStore): void {
  addEventListener("beforeprint", () => {
    const find = (selector: string) => document.querySelector(selector);
    const own = keyOfSelection(store.getState().view.selection);
    document.documentElement.style.setProperty("--address", JSON.stringify(location.href));
    const note = find(".print-own");
    if (note) (find(`[data-of="${own}"]`) ?? find(".print-sheet"))?.append(note);
  });
}
