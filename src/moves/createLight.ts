type Elements = ReadonlyMap<string, SVGElement>;

/** The classes of what is lit, as `LitLayer` gives them to its copies. */
const emphases = ["chosen", "near", "seen"];

/**
 * The light while names move: the names and ties themselves bear what their copies bear, and the style sheet puts the
 * copies away. Both would cost twice as much in every frame. The copies come and go with what is lit, so they are asked
 * each time.
 */
export function createLight(
  svg: SVGSVGElement,
  { nodes, links }: Record<"nodes" | "links", Elements>,
) {
  let carried = new Map<SVGElement, string>();
  const litNow = () => {
    const lit = new Map<SVGElement, string>();
    for (const copy of svg.querySelectorAll<SVGElement>(
      ".lit :is(.node, .link)[data-of]:not(.ring)",
    )) {
      const thing = (copy.matches(".node") ? nodes : links).get(copy.dataset.of ?? "");
      const emphasis = emphases.find((each) => copy.classList.contains(each));
      if (thing && emphasis) lit.set(thing, emphasis);
    }
    return lit;
  };
  return {
    /** Has the present light on the names and ties themselves. */
    carry: (): void => {
      const lit = litNow();
      for (const [thing, emphasis] of carried) {
        if (lit.get(thing) !== emphasis) thing.classList.remove(emphasis);
      }
      for (const [thing, emphasis] of lit) {
        if (carried.get(thing) !== emphasis) thing.classList.add(emphasis);
      }
      carried = lit;
    },
    /** Takes it from all of them, whoever brought it. */
    drop: (): void => {
      for (const thing of svg.querySelectorAll(".drawn :is(.chosen, .near, .seen)")) {
        thing.classList.remove(...emphases);
      }
      carried = new Map();
    },
  };
}
