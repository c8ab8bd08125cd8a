type Wheel = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

/** How many times the picture doubles for each unit of the wheel: a px, a line, a page (`deltaMode`). */
const doublings = [0.002, 0.05, 1] as const;
/**
 * A pinch on a touchpad arrives as small steps of a wheel with Ctrl, in px: each counts ten times, and no more than one
 * notch of a mouse's wheel. A mouse's notch is larger than the largest of them.
 */
const pinch = { times: 10, largest: 40, most: 100 } as const;

/**
 * How many times the picture doubles for a step of the wheel. A mouse's wheel moves it as far with Ctrl as without.
 * The way is read before its unit: Firefox then tells it in px, as the other browsers do.
 * @param isCtrlHeld whether the key itself is known to be down; a pinch says Ctrl without it
 */
export function wheelStep({ deltaY, deltaMode, ctrlKey }: Wheel, isCtrlHeld: boolean): number {
  const isPinch = ctrlKey && !isCtrlHeld && deltaMode === 0 && Math.abs(deltaY) < pinch.largest;
  const most = isPinch ? pinch.most : Number.POSITIVE_INFINITY;
  const delta = Math.max(-most, Math.min(most, deltaY * (isPinch ? pinch.times : 1)));
  return -delta * (doublings[deltaMode] ?? doublings[0]);
}
