import { createHash } from "node:crypto";
import { drawAroundNow, graphAround } from "../../layout/around/drawAround.ts";
import type { Form } from "../../model/story/kinds.ts";
import type { StoryDrawing } from "../../model/story/story.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Visibility } from "../../model/view/visibility.ts";

const known = new WeakMap<StoryIndex, Map<string, StoryDrawing>>();

/**
 * The surroundings of a choice, drawn once for the pages that show the same. The words that decide the drawing are read for each
 * of them, for the build keeps a page by what it read (`watchStory`).
 */
export function aroundOf(
  index: StoryIndex,
  { drawn, around: chosen = [] }: Visibility,
  form: Form,
): StoryDrawing {
  const drawings = known.get(index) ?? new Map<string, StoryDrawing>();
  known.set(index, drawings);
  const parts = { story: index.story, form, shown: drawn, chosen };
  const of = JSON.stringify([graphAround(parts), chosen]);
  const key = createHash("sha256").update(of).digest("base64");
  const drawing = drawings.get(key) ?? drawAroundNow(parts);
  drawings.set(key, drawing);
  return drawing;
}
