/** For tests under jsdom: what translators and extensions do to the texts of a page. */

function listTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

/**
 * Replaces every text below `root` by two elements that hold a new text, as Chrome's translation does; also what asks not to
 * be translated, for extensions do not ask. A text that is replaced already stays.
 * @param alter what becomes of the words; they stay the same where nothing is given
 */
export function wrapTexts(root: Element, alter = (words: string) => words): void {
  for (const text of listTexts(root)) {
    if (text.parentElement?.closest("font, textarea")) continue;
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    inner.textContent = alter(text.data);
    text.replaceWith(outer);
  }
}

/** Texts that share their element with anything else, each with its element: React could not change them once they are replaced. */
export function listMixedTexts(root: Element): string[] {
  return listTexts(root).flatMap(({ data, parentElement: parent }) => {
    if (!parent || parent.childNodes.length === 1) return [];
    return [`«${data}» in ${parent.outerHTML.slice(0, 120)}`];
  });
}
