import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from "react";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";

/** Whether a card is drawn ahead of being chosen. */
export const AheadContext = createContext(false);

/**
 * The part of a card that stands below what is seen at first. Where the script draws the card it comes a frame or two
 * after it is chosen, so that a choice is answered sooner, and what is within it later by as much again; a page that
 * arrives has all of it.
 */
export function Later({ children }: { children: ReactNode }) {
  const store = useRawabitStore();
  const isAhead = useContext(AheadContext);
  const [isHere, setHere] = useState(() => !store.getState().isAlive);
  useEffect(() => {
    if (!isAhead) startTransition(() => setHere(true));
  }, [isAhead]);
  return isHere ? children : <div className="later" />;
}
