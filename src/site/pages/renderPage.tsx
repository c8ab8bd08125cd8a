import { createHash } from "node:crypto";
import { renderToString } from "react-dom/server";
import { App } from "../../app/App.tsx";
import type { Atlas } from "../../app/store/atlas.ts";
import { createRawabitStore } from "../../app/store/createRawabitStore.ts";
import { wordsOf } from "../../i18n/bothLanguages.ts";
import { directionOf } from "../../i18n/formats.ts";
import { drawAround, drawAroundNow, graphAround } from "../../layout/around/drawAround.ts";
import { type Form, forms } from "../../model/story/kinds.ts";
import type { Story, StoryDrawing } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import { parseAddress } from "../../model/view/address.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { countMore, surroundingsOf } from "../../model/view/surroundings.ts";
import type { Visibility } from "../../model/view/visibility.ts";

export type RenderedPage = {
  readonly language: "ar" | "en";
  readonly direction: "rtl" | "ltr";
  readonly title: string;
  /** The page's HTML, as `App` draws it. */
  readonly body: string;
};

/**
 * Renders one address without a browser.
 * @param address relative to the site's root, as `formatAddress` makes it
 * @param root way from the page to the site's root: `""`, `"../"`, `"../../"` …
 */
export function renderPage(story: Story, address: string, root: string): RenderedPage {
  const index = indexOf(story);
  const arrival = parseAddress(index, address);
  const { language } = arrival.view;
  const store = createRawabitStore(index, arrival, root, undefined, forms, atlasOf(index));
  return {
    language,
    direction: directionOf(language),
    title: pageTitle(index, arrival.view),
    body: renderToString(<App store={store} wordsOf={wordsOf} />),
  };
}

const known = new WeakMap<StoryIndex, Map<string, StoryDrawing>>();

const atlasOf = (index: StoryIndex): Atlas => ({
  surroundingsOf,
  countMore,
  drawAround,
  written: (visibility, form) => around(index, visibility, form),
});

/**
 * The surroundings of a choice, drawn once for the pages that show the same. The words that decide the drawing are read for each
 * of them, for the build keeps a page by what it read (`watchStory`).
 */
function around(
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

/** What the build has of it: the function, out of another build. */
export type RenderPage = typeof renderPage;

let last: StoryIndex | undefined;

/** One index for all pages of a story: what is found out for one serves the next. */
function indexOf(story: Story): StoryIndex {
  last = last?.story === story ? last : createStoryIndex(story);
  return last;
}
