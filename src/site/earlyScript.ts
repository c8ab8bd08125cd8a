import { createHash } from "node:crypto";

/**
 * Runs in the head, before the first paint: says on `<html>` that the page is framed (`data-framed`, "full" where it
 * may fill the screen) and which theme it has (`data-theme`: light, dark, or none for the reader's own). The address
 * decides by `?theme=light|dark|auto`; else a framed page is light, for most hosts are, and a full page is the
 * reader's. It reads nothing else, and what it writes stands outside of what React takes over. The style sheet does
 * the rest, so nothing moves.
 */
export const earlyScript = [
  "(h=>{",
  "let t=/[?&;]theme=(light|dark|auto)(?![^&;])/.exec(location.search),f=self!==top;",
  'if(f)h.framed=document.fullscreenEnabled?"full":"";',
  't=t?t[1]:f?"light":"auto";',
  'if(t!=="auto")h.theme=t',
  "})(document.documentElement.dataset)",
].join("");

/**
 * Runs at the end of the page, where a browser waits for the style sheet: asks for the page's script files
 * (`data-scripts`), in order. Named in the page itself they would be fetched beside the style sheet and share its line,
 * and the picture would wait for a script that it does not need.
 */
export const lateScript = [
  "(s=>{for(let n of s.dataset.scripts.split(' ')){",
  "let e=document.createElement('script');",
  "e.src=n;e.async=!1;document.head.append(e)",
  "}})(document.currentScript)",
].join("");

/** The sources of both for a Content-Security-Policy: only these very letters may run. */
export const inlineScriptHashes = [earlyScript, lateScript].map(hashOf).join(" ");

/** A text's source for a Content-Security-Policy. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
