import type { Form } from "../model/story/kinds.ts";
import type { SidePlace } from "./layoutGraph.ts";

const halves: readonly SidePlace[] = [{ at: "right" }, { at: "left" }];
const quarters: readonly SidePlace[] = [
  { at: "right", band: "upper" },
  { at: "left", band: "upper" },
  { at: "right", band: "lower" },
  { at: "left", band: "lower" },
];
const thirds: Readonly<Record<Form, readonly SidePlace[]>> = {
  tall: [{ at: "right", band: "upper" }, { at: "left", band: "upper" }, { band: "lower" }],
  wide: [{ at: "right" }, { at: "left" }, { at: "middle", band: "lower" }],
  short: [{ at: "right" }, { at: "left" }, { at: "middle" }],
};

/** Where each of so many sides stands in a form, in their order: halves, three parts as the form has room for them, quarters. */
export function sidePlaces(count: number, form: Form): readonly SidePlace[] {
  if (count <= 2) return halves.slice(0, count);
  return count === 3 ? thirds[form] : quarters;
}
