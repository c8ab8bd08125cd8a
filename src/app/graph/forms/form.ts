import type { Form } from "../../../model/story/kinds.ts";
import type { RawabitStore } from "../../store/createRawabitStore.ts";

/**
 * Windows whose stage is wide, and those whose stage is short; it is tall in all others. `forms.css` says the same. The window
 * decides, not the stage: a sheet that takes room from the picture leaves every name where it is.
 */
export const formMedia = {
  wide: "(min-width: 60rem) and (min-height: 36rem) and (min-aspect-ratio: 13/10), (min-width: 40rem) and (max-width: 59.99rem) and (min-height: 50rem)",
  short: "(max-height: 35.99rem) and (min-aspect-ratio: 16/9)",
} as const;

/** The form of this window's stage. */
export function formNow(): Form {
  if (window.matchMedia(formMedia.wide).matches) return "wide";
  return window.matchMedia(formMedia.short).matches ? "short" : "tall";
}

/**
 * Leaves a page as it was written only what is of this window's form, before the script takes it over.
 * @returns that form
 */
export function keepForm(page: Element): Form {
  const form = formNow();
  page.querySelector("[data-forms]")?.removeAttribute("data-forms");
  for (const part of page.querySelectorAll(`.of-form:not([data-form="${form}"])`)) part.remove();
  return form;
}

/** Keeps the store's form that of the window. Paper keeps the form of the screen. */
export function followForm(store: RawabitStore): void {
  const follow = () => {
    const form = formNow();
    if (window.matchMedia("print").matches || store.getState().forms[0] === form) return;
    store.getState().reform(form);
  };
  for (const media of Object.values(formMedia)) {
    window.matchMedia(media).addEventListener("change", follow);
  }
  // The window may have changed before the script was there.
  follow();
}
