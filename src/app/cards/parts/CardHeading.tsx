import { type ReactNode, useEffect, useRef } from "react";
import { useRawabit, useRawabitStore } from "../../store/RawabitProvider.tsx";

type CardHeadingProps = { children: ReactNode; isLong?: boolean };

/**
 * The heading of the present card. A reader who chose by keyboard, or whose place in the page went away with
 * the former card, is taken here; the page itself never scrolls for it. In a card that is drawn before it is chosen this does
 * nothing, for what is not seen takes no focus.
 */
export function CardHeading({ children, isLong = false }: CardHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useRawabitStore();
  const selection = useRawabit((state) => state.view.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection is the occasion
  useEffect(() => {
    const { move } = store.getState();
    const isLost = document.activeElement === document.body;
    if (move === "keys" || (move === "pointer" && isLost)) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [selection, store]);
  return (
    <h1 ref={heading} tabIndex={-1} data-long={isLong || undefined}>
      {children}
    </h1>
  );
}
