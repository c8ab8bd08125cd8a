import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from "react";
import { useRawabitStore } from "../../store/RawabitProvider.tsx";

/** Names from which on a story's pages are so many that each holds only what is seen of it at first. */
const crowd = 100;

/** Whether a card is drawn ahead of being chosen. */
export const AheadContext = createContext(false);

/**
 * The part of a card that stands below what is seen at first. Where the script draws the card it comes a frame or two
 * after it is chosen, so that a choice is answered sooner, and what is within it later by as much again; a page that
 * arrives has all of it, unless its story is a crowd.
 */
export function Later({ children }: { children: ReactNode }) {
  const store = useRawabitStore();
  const isAhead = useContext(AheadContext);
  const [isHere, setHere] = useState(() => {
    const { isAlive, index } = store.getState();
    return !isAlive && index.story.entities.length < crowd;
  });
  useEffect(() => {
    if (!isAhead) startTransition(() => setHere(true));
  }, [isAhead]);
  return isHere ? children : <div className="later" />;
}
