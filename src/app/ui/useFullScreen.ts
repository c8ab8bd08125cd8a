import { useSyncExternalStore } from "react";

const event = "fullscreenchange";

function subscribe(tell: () => void): () => void {
  document.addEventListener(event, tell);
  return () => document.removeEventListener(event, tell);
}

/** Whether the page fills the screen, and what a press does to it. A browser that refuses leaves all as it was. */
export function useFullScreen(): [isFull: boolean, toggle: () => void] {
  const isFull = useSyncExternalStore(
    subscribe,
    () => Boolean(document.fullscreenElement),
    () => false,
  );
  const toggle = () => {
    const asked = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    asked.catch(() => {});
  };
  return [isFull, toggle];
}
