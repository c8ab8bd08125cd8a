import { tourOf } from "../../model/graph/tour.ts";
import type { Selection } from "../../model/story/view.ts";
import { useRawabit, useStory } from "../store/RawabitProvider.tsx";

type LeftStep = { readonly step: Selection; readonly at: number; readonly all: number };

/** The step of the tour that the reader has left, and its number; none at the end, where there is nothing to go on with. */
export function useLeftStep(): LeftStep | undefined {
  const index = useStory();
  const id = useRawabit(({ step }) => step);
  if (id === undefined) return undefined;
  const steps = tourOf(index);
  const at = steps.findIndex((step) => step.id === id) + 1;
  return at > 0 && at < steps.length
    ? { step: { kind: "step", id }, at, all: steps.length }
    : undefined;
}
