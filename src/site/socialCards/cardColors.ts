/** The light theme's values that a card is drawn with, by token name without dashes in front: `ink`, `second-side-soft` … */
export type CardColors = (token: string) => string;

/**
 * Reads the light theme from the text of `src/app/ui/tokens.css`, so that a card has the page's colours.
 * @returns a look-up; an unknown side or kind gets the colour of those who stand in no camp
 * @throws if the style sheet holds no `:root` rule
 */
export function readCardColors(css: string): CardColors {
  const rule = /:root\s*\{([^}]*)\}/.exec(css)?.[1];
  if (rule === undefined) throw new Error("The tokens hold no :root rule");
  const values = new Map<string, string>();
  const light = /--([\w-]+):\s*(?:light-dark\()?(#[0-9a-f]{3,8})\b/gi;
  for (const [, name = "", value = ""] of rule.matchAll(light)) {
    values.set(name, value);
  }
  const fallback = (token: string) => {
    if (token.endsWith("-ground")) return values.get("ground");
    return values.get(token.endsWith("-soft") ? "neither-soft" : "neither");
  };
  return (token) => values.get(token) ?? fallback(token) ?? "#6a635b";
}
