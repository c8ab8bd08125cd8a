import type { StoreApi } from "zustand/vanilla";
import { afterFrame } from "./afterFrame.ts";

/** What is done at once: it stands in the same frame as the card and the highlight that React draws. */
const atOnce = ["language", "highlight", "card", "host"] as const;
/** What is done when that frame is painted: each of these takes as long as a card does. */
const whenPainted = ["camera", "address", "title"] as const;

/** A step of what follows a choice. The steps are taken in this order, whoever registered first. */
export type Phase = (typeof atOnce)[number] | (typeof whenPainted)[number];

/**
 * What a part of the page does after a choice.
 * @param before the state that it was last called with, or registered in: a part misses no choice that was called off
 */
type FollowUp<State> = (now: State, before: State) => void;

type Part<State> = { readonly followUp: FollowUp<State>; before: State };

/**
 * Runs what follows a choice in named phases. A new choice calls off the phases of the last one that have not been run,
 * and begins with the first phase.
 * @param isChoice whether the step from one state to the next is a choice
 * @returns a function that registers a part for a phase, and returns a function that takes it out again
 */
export function createScheduler<State>(
  { getState, subscribe }: Pick<StoreApi<State>, "getState" | "subscribe">,
  isChoice: (now: State, before: State) => boolean,
): (phase: Phase, followUp: FollowUp<State>) => () => void {
  const parts = new Map<Phase, Set<Part<State>>>();
  const run = (phase: Phase) => {
    for (const part of parts.get(phase) ?? []) {
      const { followUp, before } = part;
      const now = getState();
      part.before = now;
      followUp(now, before);
    }
  };
  let callOff = () => {};
  subscribe((now, before) => {
    if (!isChoice(now, before)) return;
    callOff();
    const later = whenPainted.filter((phase) => parts.has(phase));
    if (later.length > 0) callOff = afterFrame(...later.map((phase) => () => run(phase)));
    for (const phase of atOnce) run(phase);
  });
  return (phase, followUp) => {
    const part = { followUp, before: getState() };
    parts.set(phase, (parts.get(phase) ?? new Set()).add(part));
    return () => parts.get(phase)?.delete(part);
  };
}
