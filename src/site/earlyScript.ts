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

/** The script's source for a Content-Security-Policy: only these very letters may run. */
export const earlyScriptHash = `'sha256-${createHash("sha256").update(earlyScript).digest("base64")}'`;
