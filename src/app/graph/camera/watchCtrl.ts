/**
 * Notes whether the Ctrl key itself is down. A page without the focus hears no key, and then takes it to be up.
 * @param signal ends it
 */
export function watchCtrl(signal: AbortSignal): () => boolean {
  let isHeld = false;
  const note = ({ type, key }: KeyboardEvent) => {
    if (key === "Control") isHeld = type === "keydown";
  };
  const forget = () => {
    isHeld = false;
  };
  window.addEventListener("keydown", note, { capture: true, signal });
  window.addEventListener("keyup", note, { capture: true, signal });
  window.addEventListener("blur", forget, { signal });
  return () => isHeld;
}
