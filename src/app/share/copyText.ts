/**
 * Copies a box's text: by the clipboard, else by the older command, which works in frames that may not use the
 * clipboard. Where neither is allowed the text is left selected.
 * @returns whether it was copied
 */
export async function copyText(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus({ preventScroll: true });
    box.select();
    return document.execCommand("copy");
  }
}
