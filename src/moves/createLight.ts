import { emphasisOf, type Lit } from "../sight/emphasis.ts";
import type { DrawnTarget } from "../story/view.ts";

type Elements = ReadonlyMap<string, SVGElement>;

/** What is lit has its emphasis as a class; what is far or plain has none. */
const emphases = ["chosen", "near", "seen"] as const;

/**
 * The light while names move: the names and ties bear it themselves, and the style sheet puts away the copies of what is
 * lit, which at rest bear it for them. To move both would cost twice as much in every frame.
 * @param things elements of all that is drawn, by its id
 * @param litNow what is lit at present; the same object until that changes
 */
export function createLight(
  things: Record<DrawnTarget["kind"], Elements>,
  litNow: () => Lit | null,
) {
  let borne: Lit | null = null;
  const show = (kind: DrawnTarget["kind"], lit: Lit | null) => {
    for (const [id, element] of things[kind]) {
      const emphasis = emphasisOf(lit, { kind, id });
      element.classList.remove(...emphases);
      if (emphasis !== "far" && emphasis !== "plain") element.classList.add(emphasis);
    }
  };
  const showAll = (lit: Lit | null) => {
    show("entity", lit);
    show("relation", lit);
    borne = lit;
  };
  return {
    /** Has the names and ties bear the present light, and gives it. */
    bear: (): Lit | null => {
      const lit = litNow();
      if (lit !== borne) showAll(lit);
      return lit;
    },
    /** Takes it from them, whoever brought it. */
    drop: (): void => showAll(null),
  };
}
