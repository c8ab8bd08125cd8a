import type { DrawnTarget } from "../../../model/story/view.ts";

/** The name, relation or side of the picture that an element belongs to. */
export function targetAt(element: EventTarget | null): DrawnTarget | null {
  if (!(element instanceof Element)) return null;
  const owner = element.closest(".node, .link, .side");
  const id = owner?.getAttribute("data-id");
  if (!owner || !id) return null;
  const kind = owner.matches(".node") ? "entity" : owner.matches(".side") ? "side" : "relation";
  return { kind, id };
}
