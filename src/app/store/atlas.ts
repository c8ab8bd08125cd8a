import type { drawAround } from "../../layout/around/drawAround.ts";
import type { Form } from "../../model/story/kinds.ts";
import type { StoryDrawing } from "../../model/story/story.ts";
import type { countMore, surroundingsOf } from "../../model/view/surroundings.ts";
import type { Visibility } from "../../model/view/visibility.ts";

/** What a page of a large story needs besides: which names are around a choice, and where they stand. */
export type Atlas = {
  readonly surroundingsOf: typeof surroundingsOf;
  readonly countMore: typeof countMore;
  readonly drawAround: typeof drawAround;
  /** The drawing of what the page shows as it is written, by its form. */
  readonly written: (visibility: Visibility, form: Form) => StoryDrawing;
};
