import type { Language } from "../../model/story/story.ts";
import type { View } from "../../model/story/view.ts";
import type { Admit, Move } from "./createRawabitStore.ts";

/** ms after which words that have not come are waited for no more: a browser shows that a page is loading, and not that a script is. */
const patience = 2000;

/**
 * A page carries the words of its own language. A view in the other one is shown when the script with its words has come,
 * unless something else has been chosen meanwhile.
 * @param src the script with the words of the other language; asked for once, and not before it is needed
 * @param has whether the words of a language are there
 * @param leave goes to a view by loading its page: the words have not come
 */
export function createAdmission(
  src: string,
  has: (language: Language) => boolean,
  leave: (view: View, move: Move) => void,
): Admit {
  let last: View;
  let coming: Promise<unknown> | undefined;
  return (view, move, show) => {
    last = view;
    if (has(view.language)) {
      show();
      return;
    }
    coming ??= new Promise((done) => {
      const script = document.createElement("script");
      document.head.append(Object.assign(script, { src, onload: done, onerror: done }));
      setTimeout(done, patience);
    });
    void coming.then(() => {
      if (last !== view) return;
      if (has(view.language)) show();
      else leave(view, move);
    });
  };
}
