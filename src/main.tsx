import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { isFramed } from "./embed/isFramed.ts";
import { speakWithHost } from "./embed/speakWithHost.ts";
import { directionOf } from "./i18n/formats.ts";
import { pageTitle } from "./sight/pageTitle.ts";
import { parseAddress } from "./store/address.ts";
import { createAddressBar } from "./store/addressBar.ts";
import { createRawabitStore, type RawabitStore } from "./store/createRawabitStore.ts";
import { syncAddress } from "./store/syncAddress.ts";
import type { Story } from "./story/story.ts";
import { createStoryIndex } from "./story/storyIndex.ts";
import "virtual:fonts.css";

/**
 * Takes over the page that is already there. The page says which address it was written for (`data-address`), how
 * it reaches the site's root (`data-root`), and holds the story; on the development server it is empty.
 */
function start(story: Story, page: HTMLElement): RawabitStore {
  const index = createStoryIndex(story);
  const { address, root } = page.dataset;
  const bar = createAddressBar(root ?? import.meta.env.BASE_URL);
  const store = createRawabitStore(index, parseAddress(index, address ?? ""), root ?? "");
  if (address === undefined) createRoot(page).render(<App store={store} />);
  else hydrateRoot(page, <App store={store} />);
  whenTakenOver(() => {
    store.subscribe(({ view }) => describePage(store, view.language));
    syncAddress(store, bar, isFramed());
    if (isFramed()) speakWithHost(store, bar);
    document.documentElement.dataset.ready = "true";
  });
  return store;
}

/** A frame that is out of sight or hidden, as WordPress hides it until it speaks, is given no animation frames. */
function whenTakenOver(act: () => void): void {
  if (isFramed()) setTimeout(act, 50);
  else requestAnimationFrame(act);
}

function describePage(store: RawabitStore, language: "ar" | "en"): void {
  const { index, view } = store.getState();
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = pageTitle(index, view);
}

const page = document.getElementById("root");
const data = document.getElementById("story")?.textContent;
if (page && data) {
  const story: Story = JSON.parse(data);
  const store = start(story, page);
  import.meta.hot?.on("rawabit:story", (fresh: Story) => {
    store.getState().adopt(createStoryIndex(fresh));
  });
}
