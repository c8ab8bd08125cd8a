import type { Language } from "../../model/story/texts.ts";
import type { View } from "../../model/story/view.ts";
import type { Admit, Move } from "./createRawabitStore.ts";
import { fetchScript } from "./fetchScript.ts";

/**
 * A page carries the words of its own language. A view in another one is shown when the script with its words has come,
 * unless something else has been chosen meanwhile.
 * @param srcOf the script with the words of a language; each is asked for once, and not before it is needed
 * @param has whether the words of a language are there
 * @param leave goes to a view by loading its page: the words have not come
 */
export function createAdmission(
  srcOf: (language: Language) => string,
  has: (language: Language) => boolean,
  leave: (view: View, move: Move) => void,
): Admit {
  let last: View;
  const coming = new Map<Language, Promise<unknown>>();
  return (view, move, show) => {
    last = view;
    if (has(view.language)) {
      show();
      return;
    }
    const { language } = view;
    const words = coming.get(language) ?? fetchScript(srcOf(language));
    coming.set(language, words);
    void words.then(() => {
      if (last !== view) return;
      if (has(view.language)) show();
      else leave(view, move);
    });
  };
}
