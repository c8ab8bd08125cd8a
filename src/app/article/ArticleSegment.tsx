import { sideTone } from "../../model/story/sideTone.ts";
import { getEntity } from "../../model/story/storyIndex.ts";
import type { Segment } from "../../model/view/segments.ts";
import { listedOf } from "../../model/view/visibility.ts";
import { useRawabit, useRawabitStore, useStory } from "../store/RawabitProvider.tsx";
import { ChoiceLink } from "../store/ViewLink.tsx";
import { prose } from "../ui/prose.tsx";
import { Misprinted } from "./Words.tsx";

/** A run of the article with one set of covers: marked where the selection stands on it, a link where it is a name. */
export function ArticleSegment({ segment }: { segment: Segment }) {
  const index = useStory();
  const text = index.text.slice(segment);
  const mention = segment.covers.find(({ kind }) => kind === "mention");
  const isVisible = useRawabit(({ view }) =>
    mention ? listedOf(index, view).entities.has(mention.id) : false,
  );
  const words =
    mention && isVisible ? (
      <Mention id={mention.id} text={text} />
    ) : (
      prose(text, index.story.language)
    );
  const Tag = segment.covers.some(({ kind }) => kind === "mark") ? "mark" : "span";
  const endsInMisprint = segment.covers.some(
    ({ kind, end }) => kind === "misprint" && end === segment.end,
  );
  return (
    <>
      <Tag data-start={segment.start}>{words}</Tag>
      {endsInMisprint && <Misprinted />}
    </>
  );
}

function Mention({ id, text }: { id: string; text: string }) {
  const store = useRawabitStore();
  const index = useStory();
  const entity = getEntity(index, id);
  const target = { kind: "entity", id } as const;
  const { point } = store.getState();
  return (
    <ChoiceLink
      className="mention"
      data-side={sideTone(index.story, entity.side)}
      to={target}
      onPointerEnter={({ buttons }) => buttons === 0 && point(target)}
      onPointerLeave={({ buttons }) => buttons === 0 && point(null)}
      onFocus={() => point(target)}
      onBlur={() => point(null)}
    >
      {prose(text, index.story.language)}
    </ChoiceLink>
  );
}
