import { useMemo } from "react";
import { choose } from "../store/createRawabitStore.ts";
import { useRawabitStore, useStory, useView } from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { type Segment, toSegments } from "../story/segments.ts";
import { selectedPassages } from "../story/selectedPassages.ts";
import type { Span } from "../story/story.ts";
import { storyCovers } from "../story/storyCovers.ts";
import { getEntity } from "../story/storyIndex.ts";
import "./reader.css";

type ArticleParagraphProps = { span: Span; isTitle: boolean };

/** One paragraph, or the headline, as flat segments. */
export function ArticleParagraph({ span, isTitle }: ArticleParagraphProps) {
  const index = useStory();
  const segments = useMemo(() => toSegments(span, storyCovers(index)), [index, span]);
  const words = segments.map((segment) => <ArticleSegment key={segment.start} segment={segment} />);
  return isTitle ? <h1 className="article-title">{words}</h1> : <p>{words}</p>;
}

function ArticleSegment({ segment }: { segment: Segment }) {
  const index = useStory();
  const view = useView();
  const text = index.text.slice(segment);
  const passages = selectedPassages(index, view.selection);
  const isMarked = passages.some(({ start, end }) => start <= segment.start && segment.end <= end);
  const mention = segment.covers.find(({ kind }) => kind === "mention");
  const words = mention ? <Mention id={mention.id} text={text} /> : text;
  return isMarked ? <mark>{words}</mark> : <span>{words}</span>;
}

function Mention({ id, text }: { id: string; text: string }) {
  const store = useRawabitStore();
  const index = useStory();
  const view = useView();
  const entity = getEntity(index, id);
  const { point } = store.getState();
  return (
    <ViewLink
      className="mention"
      data-side={entity.side}
      to={choose(view, { kind: "entity", id })}
      onPointerEnter={() => point({ kind: "entity", id })}
      onPointerLeave={() => point(null)}
      onFocus={() => point({ kind: "entity", id })}
      onBlur={() => point(null)}
    >
      {text}
    </ViewLink>
  );
}
