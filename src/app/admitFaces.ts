import type { RawabitStore } from "./store/createRawabitStore.ts";

/**
 * Lets the page's text take faces that came after the page was seen (`data-faces-late`) at the reader's next choice: the text
 * of the panel is then another one anyway, and nothing moves by itself.
 */
export function admitFaces(store: RawabitStore): void {
  const { dataset } = document.documentElement;
  const stop = store.onChoice("card", () => {
    if (dataset.facesLate === undefined) return;
    stop();
    delete dataset.facesLate;
    dataset.faces = "";
  });
}
