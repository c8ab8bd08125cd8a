/**
 * WordPress's way with a pasted link. Source: wordpress-develop, src/wp-includes/class-wp-oembed.php
 * (`discover`), shortcodes.php (`shortcode_parse_atts`), embed.php (`wp_filter_oembed_result`), kses.php.
 */

/** Bytes of a page that WordPress reads. */
const most = 153_600;
const attributePattern =
  /([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|([\w-]+)\s*=\s*'([^']*)'(?:\s|$)|([\w-]+)\s*=\s*([^\s'"]+)(?:\s|$)/g;

/** The oEmbed address that WordPress finds in a page, or false. */
export function discoverAsWordPress(page: string): string | false {
  const read = Buffer.from(page).subarray(0, most).toString("utf8");
  const end = read.search(/<\/head>/i);
  const head = end > 0 ? read.slice(0, end) : read;
  for (const [, text = ""] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attributes = new Map<string, string>();
    for (const match of text.matchAll(attributePattern)) {
      const [name = "", value = ""] = match.slice(1).filter((part) => part !== undefined);
      attributes.set(name.toLowerCase(), value);
    }
    const href = attributes.get("href") ?? "";
    if (attributes.get("type") === "application/json+oembed" && href !== "") {
      return href.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    }
  }
  return false;
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  blockquote: [],
  iframe: [
    "src",
    "width",
    "height",
    "frameborder",
    "marginwidth",
    "marginheight",
    "scrolling",
    "title",
  ],
};

/** What is left of an answer's HTML when the provider is not on WordPress's list, or false. */
export function filterAsWordPress(html: string): string | false {
  const kept = html.replace(
    /<(\/?)(\w+)([^>]*)>/g,
    (_tag, slash: string, name: string, rest: string) => {
      const attributes = allowed[name.toLowerCase()];
      if (!attributes) return "";
      if (slash !== "") return `</${name}>`;
      const left = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, key = ""]) =>
        attributes.includes(key.toLowerCase()),
      );
      return `<${[name, ...left.map(([attribute]) => attribute)].join(" ")}>`;
    },
  );
  const [, quote = "", frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept) ?? [];
  return frame === undefined ? false : quote + frame;
}
