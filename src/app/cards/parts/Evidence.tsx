import type { Passage } from "../../../model/story/story.ts";
import { useStory } from "../../store/RawabitProvider.tsx";

type EvidenceProps = { passages: readonly Passage[] };

/** The article's own words, as they stand in it. */
export function Evidence({ passages }: EvidenceProps) {
  const { source } = useStory().story;
  return passages.map((passage) => (
    <blockquote
      key={`${passage.start}`}
      className="evidence"
      lang="ar"
      dir="rtl"
      translate="no"
      cite={source.url}
    >
      <p>{passage.exact}</p>
    </blockquote>
  ));
}
