/** What tells one gesture from another, of a mouse's or a touch's event. */
export type Gesture =
  | Pick<MouseEvent, "type" | "button" | "ctrlKey" | "metaKey">
  | { readonly touches: { readonly length: number } };

/**
 * Whether a gesture moves the picture. Where the picture is a guest in a page that scrolls, a plain wheel and a
 * single finger are the page's: the picture takes the wheel with Ctrl or Cmd, and two fingers.
 */
export function isForPicture(gesture: Gesture, isEmbeddedHere: boolean): boolean {
  if ("touches" in gesture) return !isEmbeddedHere || gesture.touches.length > 1;
  if (gesture.type !== "wheel") return !gesture.ctrlKey && gesture.button === 0;
  return !isEmbeddedHere || gesture.ctrlKey || gesture.metaKey;
}

/** The style sheet knows where the page around the picture scrolls, and leaves one finger to it there. */
export function isEmbedded(part: Element): boolean {
  const stage = part.closest(".stage") ?? part;
  return getComputedStyle(stage).touchAction !== "none";
}
