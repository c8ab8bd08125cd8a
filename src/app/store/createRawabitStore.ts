import { createStore } from "zustand/vanilla";
import type { Filter } from "../../model/story/filter.ts";
import type { Form } from "../../model/story/kinds.ts";
import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { Language } from "../../model/story/texts.ts";
import {
  type Depth,
  isSameSelection,
  overview,
  type Selection,
  type Tab,
  type Target,
  type View,
} from "../../model/story/view.ts";
import type { Arrival } from "../../model/view/address.ts";
import { hasSelection } from "../../model/view/hasSelection.ts";
import type { AddressBar } from "./addressBar.ts";
import type { Atlas } from "./atlas.ts";
import { createScheduler } from "./createScheduler.ts";

/** How the reader came to the present view: what moves focus, and what writes history, depends on it. */
export type Move = "start" | "pointer" | "keys" | "history" | "filter" | "escape" | "host";

/** What is pointed at: a thing of the picture or the article, or a line of its key. */
export type Pointed = Target | { readonly kind: "facet"; readonly id: string };

export type RawabitState = {
  readonly index: StoryIndex;
  readonly view: View;
  /** The present address names nothing of the story; the overview stands in for it. */
  readonly isUnknown: boolean;
  readonly move: Move;
  readonly hover: Pointed | null;
  /** The name whose path to another is asked for: the next name that is chosen is the other. */
  readonly joining: string | null;
  /** The step of the tour that the reader was at last. */
  readonly step: string | undefined;
  /** The forms that the picture is drawn in: all of them where a style sheet is to choose, else the one of this window. */
  readonly forms: readonly Form[];
  /** Of a large story alone. */
  readonly atlas: Atlas | undefined;
  /** Way from the present page to the site's root: `"../../"` in a page, absolute once the reader has moved on; `"#/"` in one file. */
  readonly root: string;
  /** Whether the script has taken over: until then a page reaches only pages that are written, and no button works. */
  readonly isAlive: boolean;
  /** The site's root as a whole URL, once the script knows it; empty before. */
  readonly site: string;
  /** What every address of this page carries beside the view: `"theme=dark"`, or nothing. */
  readonly kept: string;
  readonly go: (view: View, move: Move) => void;
  readonly arrive: (arrival: Arrival) => void;
  readonly join: (id: string | null) => void;
  readonly point: (target: Pointed | null) => void;
  /** The window has another form of stage. */
  readonly reform: (form: Form) => void;
  /** The script has taken over; the site's absolute address is known. */
  readonly settle: (bar: Pick<AddressBar, "root" | "site" | "kept">) => void;
  /**
   * The browser's address is about to change. The page keeps the way that it was written with while it stays at its own
   * address, so that no link need be drawn again.
   */
  readonly leave: () => void;
  /** Takes a fresh compile of the story, and keeps what the reader sees as far as it is still there. */
  readonly adopt: (index: StoryIndex) => void;
};

/** Has a view shown: at once, or later, where something of it is still to come; not at all where another comes before. */
export type Admit = (view: View, move: Move, show: () => void) => void;

export type RawabitStore = ReturnType<typeof createRawabitStore>;

/**
 * The one store of a page. `onChoice` does something in a named phase of what follows another view, or a fresh compile.
 * @param root way from the page to the site's root
 * @param admit is asked before another view is shown
 * @param forms the forms that the picture is drawn in at first
 */
export function createRawabitStore(
  index: StoryIndex,
  arrival: Arrival,
  root: string,
  admit: Admit = (_view, _move, show) => show(),
  forms: readonly Form[] = ["tall"],
  atlas?: Atlas,
) {
  let absolute = root;
  const store = createStore<RawabitState>()((set, get) => ({
    index,
    view: arrival.view,
    isUnknown: arrival.isUnknown,
    move: "start",
    hover: null,
    joining: null,
    step: undefined,
    ...stepOf(arrival.view),
    forms,
    atlas,
    root,
    isAlive: false,
    site: "",
    kept: "",
    go: (to, move) => {
      const { joining, view: before } = get();
      const view = joining === null ? to : joinTo(to, joining);
      const isSame = isSameSelection(view.selection, before.selection);
      admit(view, move, () =>
        set({
          ...stepOf(view),
          view,
          move,
          hover: null,
          joining: isSame ? joining : null,
          isUnknown: false,
        }),
      );
    },
    arrive: ({ view, isUnknown }) =>
      admit(view, get().move === "start" ? "start" : "history", () =>
        set({
          ...stepOf(view),
          view,
          isUnknown,
          move: "history",
          hover: null,
          joining: null,
          root: absolute,
        }),
      ),
    join: (joining) => set({ joining, hover: null }),
    point: (hover) => set({ hover }),
    reform: (form) => set({ forms: [form] }),
    settle: ({ root: path, site, kept }) => {
      absolute = path;
      set({ isAlive: true, site, kept });
    },
    leave: () => set({ root: absolute }),
    adopt: (fresh) =>
      set(({ view }) => ({
        index: fresh,
        hover: null,
        joining: null,
        view: hasSelection(fresh, view.selection) ? view : clear(view),
      })),
  }));
  const isChoice = (now: RawabitState, before: RawabitState) =>
    now.view !== before.view || now.index !== before.index;
  return { ...store, onChoice: createScheduler(store, isChoice) };
}

function stepOf({ selection }: View): Partial<Pick<RawabitState, "step">> {
  return selection.kind === "step" ? { step: selection.id } : {};
}

/** The view after choosing something: a choice is always shown by its card, amid the whole picture. */
export function choose(view: View, selection: Selection): View {
  return { ...view, selection, tab: "details", depth: 0, opened: [] };
}

/** The view of the path from a name to the one that a view chooses; any other view as it is. */
export function joinTo(view: View, from: string): View {
  const { selection } = view;
  if (selection.kind !== "entity" || selection.id === from) return view;
  return choose(view, { kind: "path", from, to: selection.id });
}

export function clear(view: View): View {
  return choose(view, overview);
}

/** A chosen entity with its surroundings only, or with everything. */
export function focusOn(view: View, depth: Depth): View {
  return { ...view, depth };
}

/** A chosen entity of a large story with more of its neighbours. */
export function openMore(view: View, id: string): View {
  return { ...view, opened: [...view.opened, id] };
}

export function hide(view: View, filter: Filter): View {
  return { ...view, filter };
}

export function openTab(view: View, tab: Tab): View {
  return { ...view, tab };
}

export function inLanguage(view: View, language: Language): View {
  return { ...view, language };
}
