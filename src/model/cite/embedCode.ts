import { directionOf } from "../language/script.ts";
import type { Language } from "../story/texts.ts";

export const themes = ["light", "dark", "auto"] as const;
export type Theme = (typeof themes)[number];

/** A frame without a theme in its address has this one. */
const framedTheme: Theme = "light";

/** Themes that a pasted address names in its path: on a host of files alone no query reaches the oEmbed answer. */
export const pastedThemes = themes.filter((theme) => theme !== framedTheme);
/** Name of the `<meta>` by which a page says that its site has such addresses. */
export const themesName = "rawabit-themes";

/**
 * How code is written: as HTML, as HTML without a `style` attribute, which some hosts forbid or take away, or as JSX, in
 * which `style` is an object.
 */
export type Form = "html" | "plain" | "jsx";

/** px that a frame may be made high. */
export const heights = [480, 560, 640, 720, 800] as const;

type EmbedParts = {
  /** Absolute address of the page, as `formatAddress` writes it. */
  address: string;
  title: string;
  language: Language;
  /** px. */
  height: number;
  theme?: Theme;
  /** Absolute address of the script that gives the frame its own height. */
  script?: string;
  form?: Form;
};

/**
 * The line of code that shows a page in another one: well-formed XHTML, or JSX, without `&` and line breaks, which blogs
 * rewrite or break, and a plain link for where frames are taken out.
 */
export function embedCode(parts: EmbedParts): string {
  const { address, title, language, script, form = "html" } = parts;
  const direction = directionOf(language);
  // In JSX a brace begins an expression, so words stand in one.
  const words = form === "jsx" ? `{${JSON.stringify(plain(title))}}` : plain(title);
  const link = `<p lang="${language}" dir="${direction}"><a href="${withoutAmpersands(address)}">${words}</a></p>`;
  const tail = script === undefined ? "" : `<script src="${script}" async="async"></script>`;
  return `${frameCode({ ...parts, end: ends[form] })}${link}${tail}`;
}

/** What takes the frame's border away and gives it the width of the column, by form; last among its attributes. */
const ends: Readonly<Record<Form, readonly string[]>> = {
  html: ['style="width:0;min-width:100%!important;border:0"'],
  plain: ['frameborder="0"'],
  jsx: ['style={{ width: 0, minWidth: "100%", border: 0 }}'],
};

/**
 * The frame alone, for an oEmbed answer: hosts such as WordPress take its style away and keep `frameborder`, without which
 * they draw a bevel.
 */
export function oembedFrame(parts: EmbedParts): string {
  return frameCode({ ...parts, end: [...ends.plain, ...ends.html] });
}

function frameCode(parts: EmbedParts & { end: readonly string[] }): string {
  const { address, title, language, height, theme, form, end } = parts;
  const referrers = form === "jsx" ? "referrerPolicy" : "referrerpolicy";
  return [
    `<iframe src="${frameAddress(address, theme)}" title="${plain(title)}" lang="${language}"`,
    `width="100%" height="${height}" loading="lazy"`,
    `${referrers}="strict-origin-when-cross-origin" allow="fullscreen; clipboard-write"`,
    `${end.join(" ")}></iframe>`,
  ].join(" ");
}

/**
 * The address of a view's page as it is pasted alone into a host that asks for oEmbed: without its query, which such a host
 * does not hand on, and with the theme in its path.
 */
export function pastedAddress(address: string, theme: Theme): string {
  const [page = ""] = address.split("?");
  return theme === framedTheme ? page : `${page}${theme}/`;
}

/** An address with its theme. Queries are parted by `;`, which `parseAddress` reads as it reads `&`. */
export function frameAddress(address: string, theme?: Theme): string {
  const plainAddress = withoutAmpersands(address);
  if (theme === undefined) return plainAddress;
  return `${plainAddress}${plainAddress.includes("?") ? ";" : "?"}theme=${theme}`;
}

function withoutAmpersands(address: string): string {
  return address.replaceAll("&", ";");
}

const stand: Readonly<Record<string, string>> = { "&": "＆", "<": "‹", ">": "›", '"': "”" };

/** Text that needs no `&` in XHTML: its four special letters in others of the same look. */
export function plain(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => stand[letter] ?? "").replace(/\s+/g, " ");
}
