import type { Fault } from "./problem.ts";
import { formatCodePoint } from "./readArticle.ts";
import { listNodes, type StoryJson } from "./readStoryJson.ts";

const reordering = /[\u202a-\u202e\u2066-\u2069]/u;
const anyControl = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u;

/**
 * Finds invisible bidi controls in every text and field name of story.json (W3C qa-bidi-unicode-controls).
 * U+200E, U+200F and U+061C may stand in an `exact`, `prefix` or `suffix` that the article has just so.
 */
export function checkControls(json: StoryJson, article: string | undefined): Fault[] {
  return listNodes(json.root).flatMap((node) => {
    const value: unknown = node.value;
    if (typeof value !== "string" || !anyControl.test(value)) return [];
    const [key, own] = node.parent?.type === "property" ? (node.parent.children ?? []) : [];
    const isQuoted = own === node && /^(exact|prefix|suffix)$/.test(String(key?.value));
    const isVerbatim = isQuoted && article?.includes(value) === true;
    const found = (isVerbatim ? reordering : anyControl).exec(value);
    if (!found) return [];
    const parameters = { control: formatCodePoint(found[0]) };
    return [{ ...json.positionAt(node.offset), code: "text-control", parameters }];
  });
}
