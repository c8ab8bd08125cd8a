import { Name } from "../parts/Name.tsx";
import { choose } from "../store/createRawabitStore.ts";
import { useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { getEntity } from "../story/storyIndex.ts";
import { KindIcon } from "../ui/KindIcon.tsx";

/** A name as a chip in its side's colour: the way to its card. */
export function EntityLink({ id }: { id: string }) {
  const index = useStory();
  const view = useView();
  const entity = getEntity(index, id);
  return (
    <ViewLink className="chip" data-side={entity.side} to={choose(view, { kind: "entity", id })}>
      <KindIcon kind={entity.kind} size={16} />
      <Name name={entity.name} />
    </ViewLink>
  );
}
