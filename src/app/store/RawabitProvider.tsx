import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from "react";
import { useStore } from "zustand";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import type { RawabitState, RawabitStore } from "./createRawabitStore.ts";

const StoreContext = createContext<RawabitStore | null>(null);
const RootContext = createContext("");

export function RawabitProvider({ store, children }: { store: RawabitStore; children: ReactNode }) {
  const [root, setRoot] = useState(() => store.getState().root);
  // Every link of the page changes with the root: they follow bit by bit, after what the reader waits for.
  useEffect(() => {
    const follow = () => startTransition(() => setRoot(store.getState().root));
    follow();
    return store.subscribe((state, before) => {
      if (state.root !== before.root) follow();
    });
  }, [store]);
  return (
    <StoreContext value={store}>
      <RootContext value={root}>{children}</RootContext>
    </StoreContext>
  );
}

/** Way from the present page to the site's root, for links. */
export const useRoot = (): string => useContext(RootContext);

export function useRawabitStore(): RawabitStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("RawabitProvider is missing above this component");
  return store;
}

/** Part of the store's state; the component renders again only when that part changes. */
export function useRawabit<T>(select: (state: RawabitState) => T): T {
  return useStore(useRawabitStore(), select);
}

const selectIndex = (state: RawabitState) => state.index;
const selectView = (state: RawabitState) => state.view;
const selectLanguage = (state: RawabitState) => state.view.language;

export const useStory = (): StoryIndex => useRawabit(selectIndex);
export const useView = (): View => useRawabit(selectView);
export const useLanguage = () => useRawabit(selectLanguage);

/** Whether the script has taken over: until then a page reaches only pages that are written, and no button works. */
export const useIsAlive = () => useRawabit(({ isAlive }) => isAlive);
