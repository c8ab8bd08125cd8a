import { type ComponentProps, type MouseEvent, useCallback } from "react";
import { aView, type Selection, type View } from "../../model/story/view.ts";
import { formatAddress, withKept } from "../../model/view/address.ts";
import { choose } from "./createRawabitStore.ts";
import { isByKeyboard } from "./isByKeyboard.ts";
import { useLanguage, useRawabit, useRawabitStore, useRoot, useStory } from "./RawabitProvider.tsx";

/** Way from the present page to a view, usable with and without script, under any sub-path. */
export function useHref(): (view: View) => string {
  const root = useRoot();
  const kept = useRawabit((state) => state.kept);
  const { story } = useStory();
  return useCallback(
    (view) => `${root}${withKept(formatAddress(view, story), kept)}` || "./",
    [root, kept, story],
  );
}

/** Follows a plain click inside the page; leaves every other click (new tab, download) to the browser. */
export function useFollow(): (event: MouseEvent, view: View) => void {
  const store = useRawabitStore();
  return (event, view) => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    store.getState().go(view, isByKeyboard(event.nativeEvent) ? "keys" : "pointer");
  };
}

type ViewLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & { to: View };

/** A real link to a view. */
export function ViewLink({ to, ...rest }: ViewLinkProps) {
  const href = useHref();
  const follow = useFollow();
  return <a {...rest} href={href(to)} onClick={(event) => follow(event, to)} />;
}

type ChoiceLinkProps = Omit<ViewLinkProps, "to"> & { to: Selection };

/** A real link that chooses something, as `choose` does. What is chosen meanwhile is no occasion to draw it again. */
export function ChoiceLink({ to, ...rest }: ChoiceLinkProps) {
  const language = useLanguage();
  const filter = useRawabit(({ view }) => view.filter);
  return <ViewLink {...rest} to={choose({ ...aView(language), filter }, to)} />;
}
