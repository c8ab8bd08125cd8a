/** The rules of a built style sheet: those for screens, and those for paper, which no first paint waits for. */
type SplitRules = { readonly screen: string; readonly paper: string };

const opening = /@media print\s*\{/g;

/**
 * Parts the `@media print` blocks that stand at the top of a built sheet from the rest.
 * @throws if a block does not end
 */
export function splitPrint(rules: string): SplitRules {
  let screen = "";
  let paper = "";
  let from = 0;
  for (const { index, 0: open } of rules.matchAll(opening)) {
    if (index < from) continue;
    const end = endOfBlock(rules, index + open.length);
    screen += rules.slice(from, index);
    paper += rules.slice(index, end);
    from = end;
  }
  return { screen: screen + rules.slice(from), paper };
}

/** Where the block ends whose inside begins at `start`. */
function endOfBlock(rules: string, start: number): number {
  let depth = 1;
  let quote = "";
  for (let at = start; at < rules.length; at += 1) {
    const letter = rules.charAt(at);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error("A block of the style sheet does not end");
}
