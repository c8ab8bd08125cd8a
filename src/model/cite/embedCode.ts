import type { Language } from "../story/story.ts";

export const themes = ["light", "dark", "auto"] as const;
export type Theme = (typeof themes)[number];

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
};

/**
 * The line of HTML that shows a page in another one: well-formed XHTML without `&` and line breaks, which blogs
 * rewrite or break, and a plain link for where frames are taken out.
 */
export function embedCode(parts: EmbedParts): string {
  const { address, title, language, script } = parts;
  const direction = language === "ar" ? "rtl" : "ltr";
  const link = `<p lang="${language}" dir="${direction}"><a href="${withoutAmpersands(address)}">${plain(title)}</a></p>`;
  const tail = script === undefined ? "" : `<script src="${script}" async="async"></script>`;
  return `${frameCode(parts)}${link}${tail}`;
}

/** The frame alone. */
export function frameCode({ address, title, language, height, theme }: EmbedParts): string {
  return [
    `<iframe src="${frameAddress(address, theme)}" title="${plain(title)}" lang="${language}"`,
    `width="100%" height="${height}" loading="lazy"`,
    'referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen; clipboard-write"',
    'style="width:0;min-width:100%!important;border:0"></iframe>',
  ].join(" ");
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
