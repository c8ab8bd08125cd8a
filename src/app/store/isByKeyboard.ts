/**
 * Whether a key made this click, and no mouse, finger or pen. Firefox counts such a click as one (`detail` 1) like that of
 * a mouse, and Chromium as none, so the pointer is asked: a key has none. Browsers whose click is no `PointerEvent`
 * count it as none.
 */
export function isByKeyboard(click: MouseEvent): boolean {
  return "pointerType" in click ? click.pointerType === "" : click.detail === 0;
}
