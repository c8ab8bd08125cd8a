import type { DrawnTarget } from "../../../model/story/view.ts";

/** The name or relation of the picture that an element belongs to. */
export function targetAt(element: EventTarget | null): DrawnTarget | null {
  if (!(element instanceof Element)) return null;
  const owner = element.closest(".node, .link");
  const id = owner?.getAttribute("data-id");
  if (!owner || !id) return null;
  return { kind: owner.matches(".node") ? "entity" : "relation", id };
}
