import { renderToString } from "react-dom/server";
import { App } from "../App.tsx";
import { directionOf } from "../i18n/formats.ts";
import { pageTitle } from "../sight/pageTitle.ts";
import { parseAddress } from "../store/address.ts";
import { createRawabitStore } from "../store/createRawabitStore.ts";
import type { Story } from "../story/story.ts";
import { createStoryIndex, type StoryIndex } from "../story/storyIndex.ts";

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
  const store = createRawabitStore(index, arrival, root);
  return {
    language,
    direction: directionOf(language),
    title: pageTitle(index, arrival.view),
    body: renderToString(<App store={store} />),
  };
}

/** What the build has of it: the function, out of another build. */
export type RenderPage = typeof renderPage;

let last: StoryIndex | undefined;

/** One index for all pages of a story: what is found out for one serves the next. */
function indexOf(story: Story): StoryIndex {
  last = last?.story === story ? last : createStoryIndex(story);
  return last;
}
