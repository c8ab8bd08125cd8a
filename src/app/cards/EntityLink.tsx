import { iconOf } from "../../model/story/iconOf.ts";
import { sideTone } from "../../model/story/sideTone.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import { useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Name } from "./parts/Name.tsx";

/** A name as a chip in its side's colour: the way to its card. */
export function EntityLink({ id }: { id: string }) {
  const index = useStory();
  const entity = getEntity(index, id);
  return (
    <ChoiceLink
      className="chip"
      data-side={sideTone(index.story, entity.side)}
      to={{ kind: "entity", id }}
    >
      <Icon d={iconOf(index.story, entity)} size={16} />
      <Name name={entity.name} />
    </ChoiceLink>
  );
}
