import { createHash } from "node:crypto";

/**
 * Runs in the head, before the first paint: says on `<html>` that the page is framed (`data-framed`, "full" where it
 * may fill the screen) and which theme it has (`data-theme`: light, dark, or none for the reader's own). The address
 * decides by `?theme=light|dark|auto`; else a framed page is light, for most hosts are, and a full page is the
 * reader's. It reads nothing else, and what it writes stands outside of what React takes over. The style sheet does
 * the rest.
 *
 * It hides the page until `afterFaces` shows it, so that nothing moves: Chromium lays out a frame of another site
 * before its style sheet is there, and reads faces, also those in the sheet, only after it has laid out text without
 * them (both seen in 156). A page that was cut short shows itself at its end, one whose line has stalled after three seconds.
 */
export const earlyScript = [
  "(h=>{",
  "let d=h.dataset,t=/[?&;]theme=(light|dark|auto)(?![^&;])/.exec(location.search),f=self!==top;",
  'if(f)d.framed=document.fullscreenEnabled?"full":"";',
  't=t?t[1]:f?"light":"auto";',
  'if(t!=="auto")d.theme=t;',
  "h.hidden=!0;",
  "let show=()=>h.hidden=!1;",
  "addEventListener('load',show);",
  "setTimeout(show,3e3)",
  "})(document.documentElement)",
].join("");

/**
 * Reads every face, shows the page (`data-faces` says that it need not wait again), and runs a classic script in it.
 * What runs finds all boxes in their places. It must stand where the style sheet is there, at the end of the page.
 */
export function afterFaces(script: string): string {
  return [
    "Promise.allSettled([...document.fonts].map(f=>f.load())).then(()=>{",
    "let h=document.documentElement;h.hidden=!1;h.dataset.faces='';",
    `${script}})`,
  ].join("");
}

/**
 * Runs at the end of the page, where a browser waits for the style sheet: shows the page and asks for its script files
 * (`data-scripts`), in order. Named in the page itself they would be fetched beside the style sheet and share its line,
 * and the picture would wait for a script that it does not need. For the same reason they are asked for when the first
 * frame is painted, or after half a second where none is painted: in a frame out of sight, in a tab behind.
 *
 * Where the last of them has come, or has not, and has not begun (`data-begun`), the page stands alone (`data-alone`):
 * what needs the script is put away.
 */
export const lateScript = `(s=>{${afterFaces(
  [
    "let e,left=s.split(' '),ask=()=>{",
    "for(let n of left.splice(0)){",
    "e=document.createElement('script');",
    "e.src=n;e.async=!1;document.head.append(e)}",
    "e.onload=e.onerror=()=>'begun' in h.dataset||(h.dataset.alone='')};",
    "requestAnimationFrame(()=>setTimeout(ask));",
    "setTimeout(ask,500)",
  ].join(""),
)}})(document.currentScript.dataset.scripts)`;

/** The sources of both for a Content-Security-Policy: only these very letters may run. */
export const inlineScriptHashes = [earlyScript, lateScript].map(hashOf).join(" ");

/** A text's source for a Content-Security-Policy. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
