import { type ReactNode, startTransition, useEffect, useState } from "react";
import { useRawabitStore } from "../store/RawabitProvider.tsx";

/**
 * The part of a card that stands below what is seen at first. Where the script draws the card it comes a frame or two
 * after the rest, so that a choice is answered sooner, and what is within it later by as much again; a page that arrives
 * has all of it.
 */
export function Later({ children }: { children: ReactNode }) {
  const store = useRawabitStore();
  const [isHere, setHere] = useState(() => !store.getState().isAlive);
  useEffect(() => startTransition(() => setHere(true)), []);
  return isHere ? children : <div className="later" />;
}
