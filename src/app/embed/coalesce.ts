import { afterFrame } from "../store/afterFrame.ts";

/**
 * Acts on a value at once, and of all that come before the next frame is painted on the last alone: a flood costs no
 * more than a frame can show.
 */
export function coalesce<T>(act: (value: T) => void): (value: T) => void {
  let isResting = true;
  let last: { readonly value: T } | null = null;
  const take = (value: T) => {
    if (!isResting) {
      last = { value };
      return;
    }
    isResting = false;
    afterFrame(() => {
      isResting = true;
      const waiting = last;
      last = null;
      if (waiting) take(waiting.value);
    });
    act(value);
  };
  return take;
}
