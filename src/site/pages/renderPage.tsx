import { renderToString } from "react-dom/server";
import { App } from "../../app/App.tsx";
import type { Atlas } from "../../app/store/atlas.ts";
import { createRawabitStore } from "../../app/store/createRawabitStore.ts";
import { wordingOf, wordsOf } from "../../i18n/allWords.ts";
import { drawAround } from "../../layout/around/drawAround.ts";
import { directionOf } from "../../model/language/script.ts";
import { forms } from "../../model/story/kinds.ts";
import type { Story } from "../../model/story/story.ts";
import { createStoryIndex, type StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import { parseAddress } from "../../model/view/address.ts";
import { pageTitle } from "../../model/view/pageTitle.ts";
import { countMore, surroundingsOf } from "../../model/view/surroundings.ts";
import { aroundOf } from "../socialCards/aroundOf.ts";

export type RenderedPage = {
  readonly language: Language;
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
    title: pageTitle(index, arrival.view, wordingOf(language)),
    body: renderToString(<App store={store} wordsOf={wordsOf} />),
  };
}

const atlasOf = (index: StoryIndex): Atlas => ({
  surroundingsOf,
  countMore,
  drawAround,
  written: (visibility, form) => aroundOf(index, visibility, form),
});

/** What the build has of it: the function, out of another build. */
export type RenderPage = typeof renderPage;

let last: StoryIndex | undefined;

/** One index for all pages of a story: what is found out for one serves the next. */
function indexOf(story: Story): StoryIndex {
  last = last?.story === story ? last : createStoryIndex(story);
  return last;
}
