import { startTransition, useDeferredValue, useEffect, useState } from "react";
import { inSlices } from "../../../model/search/inSlices.ts";
import type { VisibleSet } from "../../../model/story/filter.ts";
import type { Form } from "../../../model/story/kinds.ts";
import type { StoryDrawing } from "../../../model/story/story.ts";
import { visibilityOf } from "../../../model/view/visibility.ts";
import { useRawabit, useRawabitStore, useStory } from "../../store/RawabitProvider.tsx";

/** What a picture shows, and where. */
type Shown = { readonly form: Form; readonly drawn: VisibleSet; readonly places: StoryDrawing };

/** ms after which the best drawing so far will do: a reader waits for it. */
const patience = 150;

/**
 * What the picture of a form shows. The surroundings of a choice in a large story are drawn when it is made, in short tasks;
 * until they are there the picture stays as it is.
 */
export function useShown(form: Form): Shown {
  const index = useStory();
  const { atlas } = useRawabitStore().getState();
  // A choice in a large story draws other names: they come after its card and its light.
  const wished = useDeferredValue(
    useRawabit(({ view }) => visibilityOf(index, view, form, atlas?.surroundingsOf)),
  );
  const { drawn, around } = wished;
  const show = (places: StoryDrawing) => ({ of: wished, shown: { form, drawn, places } });
  const stored = index.story.drawings[form];
  const [last, setLast] = useState(() => {
    const first = around ? atlas?.written(wished, form) : stored;
    const isWhole = first && [...drawn.entities].every((id) => first.nodes[id]);
    return isWhole || !around ? show(first ?? stored) : { ...show(stored), of: null };
  });
  const { of, shown } = last;
  if (!around && of !== wished) setLast(show(stored));
  useEffect(() => {
    if (!around || !atlas || of === wished) return;
    const end = performance.now() + patience;
    let isOver = false;
    const { story } = index;
    const isLate = () => isOver || performance.now() > end;
    const parts = { story, form, shown: drawn, chosen: around, before: shown.places, isLate };
    inSlices(
      (function* () {
        const places = yield* atlas.drawAround(parts);
        if (!isOver) startTransition(() => setLast({ of: wished, shown: { form, drawn, places } }));
      })(),
    );
    return () => {
      isOver = true;
    };
  }, [atlas, index, form, wished, around, drawn, of, shown]);
  return shown;
}
