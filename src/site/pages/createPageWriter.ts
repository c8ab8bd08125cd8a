import type { StoryIndex } from "../../model/story/storyIndex.ts";
import type { View } from "../../model/story/view.ts";
import { formatAddress } from "../../model/view/address.ts";
import { rootOf } from "../../model/view/listAddresses.ts";
import { pageHead } from "../head/pageHead.ts";
import type { Client } from "./client.ts";
import { fillShell } from "./fillShell.ts";
import { siteRules } from "./pageRules.ts";
import { sheetChooser } from "./printSheet.ts";
import { shortenMarkup } from "./shortenMarkup.ts";
import type { StoryData } from "./storyData.ts";
import type { StoryScripts } from "./wordsScripts.ts";

type WriterParts = {
  client: Pick<Client, "render" | "shell" | "icon" | "files"> & { texts: { rules: string } };
  data: StoryData;
  scripts: StoryScripts;
  /** The site's own address, if it is known. */
  site: URL | null;
  /** Whose card a page shows. */
  cardOf: (view: View) => View;
  isThemed: boolean;
};

/** Writes the page of any view of a story, as text. */
export function createPageWriter(index: StoryIndex, parts: WriterParts): (view: View) => string {
  const { client, data, scripts, site, cardOf, isThemed } = parts;
  const { render, shell, icon, files, texts } = client;
  const { rulesOf } = siteRules(texts.rules, data);
  const printOf = sheetChooser(index, site, data);
  const { isLarge } = data;
  return (view) => {
    const address = formatAddress(view, index.story);
    const root = rootOf(address);
    const rendered = render(index.story, address, root);
    const page = isLarge ? { ...rendered, body: shortenMarkup(rendered.body) } : rendered;
    const of = { site, root, cardOf: cardOf(view), isThemed };
    const { elements: head, facts } = pageHead(index, view, of);
    const [rules, print] = [rulesOf(view), printOf(view)];
    const words = scripts.of(view.language, print !== "");
    const parts = { page, address, root, data, icon, head, facts, print };
    return fillShell(shell, { ...parts, files, rules, words, site });
  };
}
