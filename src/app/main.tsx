import { type ReactNode, startTransition, useEffect, useEffectEvent } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { PageWords } from "../i18n/pageWords.ts";
import { createWords, type Words } from "../i18n/useTranslation.ts";
import { directionOf } from "../model/language/script.ts";
import type { Story } from "../model/story/story.ts";
import { createStoryIndex } from "../model/story/storyIndex.ts";
import type { View } from "../model/story/view.ts";
import { formatAddress, parseAddress } from "../model/view/address.ts";
import { pageTitle } from "../model/view/pageTitle.ts";
import { App } from "./App.tsx";
import { admitFaces } from "./admitFaces.ts";
import { isFramed } from "./embed/isFramed.ts";
import { speakWithHost } from "./embed/speakWithHost.ts";
import { followForm, keepForm } from "./graph/forms/form.ts";
import { preparePaper } from "./preparePaper.ts";
import { createAddressBar } from "./store/addressBar.ts";
import type { Atlas } from "./store/atlas.ts";
import { createAdmission } from "./store/createAdmission.ts";
import { createRawabitStore, type Move, type RawabitStore } from "./store/createRawabitStore.ts";
import { fetchScript } from "./store/fetchScript.ts";
import { syncAddress } from "./store/syncAddress.ts";
import { tolerateMovedNodes } from "./ui/tolerateMovedNodes.ts";
import "virtual:fonts.css";
import type { Language } from "../model/story/texts.ts";

const made = new Map<PageWords, Words>();

/** The words for a story's language that have come, made once. */
function wordsOf(language: Language): Words {
  const words = window.rawabitWords?.[language];
  if (!words) throw new Error(`The words for "${language}" have not come`);
  const known = made.get(words) ?? createWords(language, words);
  made.set(words, known);
  return known;
}

/**
 * Takes over the page that is already there. The page says which address it was written for (`data-address`), how
 * it reaches the site's root (`data-root`), and holds the story; on the development server it is empty.
 */
function start(story: Story, page: HTMLElement): RawabitStore {
  const index = createStoryIndex(story);
  const { address, root, words = "{}", interfaces = "{}" } = page.dataset;
  const bar = createAddressBar(root ?? import.meta.env.BASE_URL);
  const leave = (view: View, move: Move) => {
    const url = bar.urlOf(formatAddress(view, story));
    // The page's own address is that of the page that is there.
    if (move === "start") return;
    if (move === "history") window.location.reload();
    else if (isFramed()) window.location.replace(url);
    else window.location.assign(url);
  };
  const scripts: Partial<Record<Language, string>> = JSON.parse(words);
  const has = (language: Language) => window.rawabitWords?.[language] !== undefined;
  const srcAt = (script: string) => new URL(script, bar.site || window.location.href).href;
  const srcOf = (language: Language) => srcAt(scripts[language] ?? "");
  const admit = createAdmission(srcOf, has, leave);
  const arrival = parseAddress(index, address ?? "");
  const form = keepForm(page);
  const store = createRawabitStore(index, arrival, root ?? "", admit, [form], atlasOf(page));
  const onAlive = () => {
    syncAddress(store, bar, isFramed());
    describePage(store);
    admitFaces(store);
    preparePaper(store);
    followForm(store);
    if (isFramed()) speakWithHost(store, bar);
    document.documentElement.dataset.ready = "true";
  };
  const app = () => (
    <Alive onAlive={onAlive}>
      <App store={store} wordsOf={(language) => wordsOf(language)} />
    </Alive>
  );
  /** Writes the page anew in the words that have come since. */
  let write: (() => void) | undefined;
  if (address === undefined) createRoot(page).render(app());
  // As a transition it is done in short tasks, between which the page scrolls and answers.
  else {
    startTransition(() => {
      const tree = hydrateRoot(page, app());
      write = () => tree.render(app());
    });
  }
  const script = ownInterface(arrival.view.language, interfaces);
  if (script !== undefined) void fetchScript(srcAt(script)).then(() => write?.());
  document.documentElement.dataset.begun = "";
  return store;
}

/**
 * For a story in a language that the interface does not have: the script with the words that the reader would rather have than
 * those of the page, if there is one.
 * @param interfaces the page's `data-interfaces`: scripts by the language of their words
 */
function ownInterface(language: Language, interfaces: string): string | undefined {
  const scripts: Partial<Record<Language, string>> = JSON.parse(interfaces);
  const wanted = navigator.languages.map((tag) => tag.replace(/-.*/, ""));
  const found = wanted.find((one) => one === wordsOf(language).language || scripts[one]);
  return found && scripts[found];
}

/** The atlas of a large story, with the drawing that the page holds. */
function atlasOf(page: Element): Atlas | undefined {
  const { rawabitAtlas } = window;
  const drawing = rawabitAtlas?.readDrawing(page);
  return rawabitAtlas && drawing && { ...rawabitAtlas, written: () => drawing };
}

/** Tells once, when all of the page listens. */
function Alive({ onAlive, children }: { onAlive: () => void; children: ReactNode }) {
  const tell = useEffectEvent(onAlive);
  useEffect(() => {
    // In a task of its own: the page has just been taken over in one.
    const timer = setTimeout(tell);
    return () => clearTimeout(timer);
  }, []);
  return children;
}

/**
 * Keeps the page's language, direction and title. The root element is written to only when the language changes: the
 * same value again would style all anew. The title follows the address, whose step of the history it names.
 */
function describePage(store: RawabitStore): void {
  const writeLanguage = () => {
    const { language } = store.getState().view;
    const { documentElement } = document;
    if (documentElement.lang === language) return;
    documentElement.lang = language;
    documentElement.dir = directionOf(language);
  };
  const writeTitle = () => {
    const { index, view } = store.getState();
    const title = pageTitle(index, view, wordsOf(view.language).wording);
    if (document.title !== title) document.title = title;
  };
  writeLanguage();
  writeTitle();
  store.onChoice("language", writeLanguage);
  store.onChoice("title", writeTitle);
}

function begin(): void {
  const page = document.getElementById("root");
  const data = document.getElementById("story")?.textContent;
  if (!page || !data) return;
  const story: Story = JSON.parse(data);
  tolerateMovedNodes();
  const store = start(story, page);
  import.meta.hot?.on("rawabit:story", (fresh: Story) => {
    store.getState().adopt(createStoryIndex(fresh));
  });
}

// Without the words of its language the page stays as it is.
if (window.rawabitWords) {
  // The story stands at the end of the page. A script that was kept in a cache may run before it has arrived.
  if (document.readyState === "loading") {
    document.documentElement.dataset.begun = "";
    document.addEventListener("DOMContentLoaded", begin);
  } else begin();
}
