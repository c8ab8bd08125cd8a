import { labelSides } from "../../../model/story/kinds.ts";
import type { Place, StoryDrawing } from "../../../model/story/story.ts";

/**
 * The drawing that a page was written with, read from its picture: of a choice in a large story nothing else holds it. The
 * words of lines are left out.
 */
export function readDrawing(page: Element): StoryDrawing {
  const each = <T>(selector: string, read: (element: Element) => T) =>
    [...page.querySelectorAll<SVGElement>(`.picture ${selector}`)].map(
      (element) => [element.dataset.id ?? "", read(element)] as const,
    );
  const [, , width = 0, height = 0] = numbersOf(page.querySelector(".picture"), "viewBox");
  const labelOf = (node: Element) => {
    const label = node.querySelector(".label")?.classList;
    return labelSides.find((side) => label?.contains(side)) ?? "below";
  };
  return {
    width,
    height,
    nodes: Object.fromEntries(
      each(".drawn .node", (node) => ({ ...placeOf(node), label: labelOf(node) })),
    ),
    headings: Object.fromEntries(each(".side", placeOf)),
    captions: {},
    relations: each(".drawn .link", () => "").map(([id]) => id),
  };
}

function numbersOf(element: Element | null, attribute: string): number[] {
  return (element?.getAttribute(attribute)?.match(/-?[\d.]+/g) ?? []).map(Number);
}

function placeOf(element: Element): Place {
  const [x = 0, y = 0] = numbersOf(element, "transform");
  return { x, y };
}
