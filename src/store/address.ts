import { hasSelection, type StoryIndex } from "../story/storyIndex.ts";
import { overview, type Selection, type Tab, tabs, type View } from "../story/view.ts";

/**
 * The one table View ⇄ URL. An address is relative to the site's root, without a leading slash:
 * `""`, `"en/"`, `"entity/walmart/"`, `"en/relation/…/?tab=list"`, `"list/"`.
 */

const kinds = ["entity", "relation", "quote"] as const;

export function formatAddress({ language, selection, tab }: View): string {
  const prefix = language === "ar" ? "" : `${language}/`;
  if (selection.kind !== "overview") {
    return `${prefix}${selection.kind}/${selection.id}/${tab === "details" ? "" : `?tab=${tab}`}`;
  }
  return tab === "details" ? prefix : `${prefix}${tab}/`;
}

export type Arrival = {
  readonly view: View;
  /** The address does not name anything of this story; the view is then the overview. */
  readonly isUnknown: boolean;
};

/** Reads an address; one that names nothing falls back to the overview of its language. */
export function parseAddress(index: StoryIndex, address: string): Arrival {
  const [path = "", query = ""] = address.split("?");
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const language = parts[0] === "en" ? "en" : "ar";
  const rest = language === "en" ? parts.slice(1) : parts;
  const found = parseParts(index, rest);
  if (!found) return { view: { language, selection: overview, tab: "details" }, isUnknown: true };
  const tab = found.tab ?? parseTab(new URLSearchParams(query).get("tab")) ?? "details";
  return { view: { language, selection: found.selection, tab }, isUnknown: false };
}

function parseParts(
  index: StoryIndex,
  parts: readonly string[],
): { selection: Selection; tab?: Tab } | null {
  const [first, second, ...more] = parts;
  if (first === undefined) return { selection: overview };
  const tab = parseTab(first);
  if (tab && second === undefined) return { selection: overview, tab };
  const kind = kinds.find((known) => known === first);
  if (!kind || second === undefined || more.length > 0) return null;
  const selection: Selection = { kind, id: second };
  return hasSelection(index, selection) ? { selection } : null;
}

function parseTab(text: string | null): Tab | undefined {
  return tabs.find((tab) => tab === text);
}
