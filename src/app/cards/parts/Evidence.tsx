import type { Passage } from "../../../model/story/story.ts";
import { Verbatim } from "../../article/Verbatim.tsx";

type EvidenceProps = { passages: readonly Passage[] };

/** The article's own words, as they stand in it. */
export function Evidence({ passages }: EvidenceProps) {
  return passages.map((passage) => (
    <Verbatim key={passage.start} as="blockquote" className="evidence">
      <p>{passage.exact}</p>
    </Verbatim>
  ));
}
