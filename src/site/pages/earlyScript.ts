import { createHash } from "node:crypto";

/**
 * Runs in the head, before the first paint: says on `<html>` that the page is framed (`data-framed`, "full" where it
 * may fill the screen) and which theme it has (`data-theme`: light, dark, or none for the reader's own). The address
 * decides by `?theme=light|dark|auto`; else a framed page is light, for most hosts are, and a full page is the
 * reader's. It reads nothing else, and what it writes stands outside of what React takes over. The style sheet does
 * the rest.
 *
 * It hides the page until all that is seen of it has arrived (`lateScript`, `afterFaces`): what is laid out bit by bit takes
 * longer, and moves. A page that was cut short shows itself at its end, one whose line has stalled after three seconds.
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
 * Reads every face, shows the page in them (`data-faces`), and runs a classic script in it. For a page whose faces stand in
 * itself: one file, or the development server's. It must stand at the end of the page.
 */
export function afterFaces(script: string): string {
  return [
    "Promise.allSettled([...document.fonts].map(f=>f.load())).then(()=>{",
    "let h=document.documentElement;h.hidden=!1;h.dataset.faces='';",
    `${script}})`,
  ].join("");
}

/** ms for which a page that is laid out waits for its faces before it is seen. */
const patience = 100;

/**
 * Runs where all that is seen of the page has arrived. It names the sheets of faces (`data-faces`) and the script files
 * (`data-scripts`) of its own element; named in the page itself, both would share the line with the page.
 *
 * The page is laid out at once and seen (`data-held` goes) when its faces are read: from a cache or on a quick line that
 * takes no longer than a tenth of a second. After that it is seen in the reader's own faces, and then no word may move: the picture, whose
 * words move nothing, takes the faces as they come (`--drawn`), and the text takes them at the reader's next choice
 * (`data-faces-late`, `admitFaces`).
 *
 * The script files are asked for, in order, when the first frame is painted, or after half a second where none is painted:
 * in a frame out of sight, in a tab behind. Where the last of them has come, or has not, and has not begun
 * (`data-begun`), the page stands alone (`data-alone`): what needs the script is put away.
 */
export const lateScript = [
  "(({scripts,faces})=>{",
  "let h=document.documentElement,d=h.dataset,e,left=scripts.split(' '),",
  "add=(tag,all)=>{e=document.createElement(tag);Object.assign(e,all);document.head.append(e);return e},",
  "ask=()=>{for(let src of left.splice(0))add('script',{src,async:!1});",
  "e.onload=e.onerror=()=>'begun' in d||(d.alone='')},",
  "show=()=>{if(!('held' in d))return;delete d.held;",
  "requestAnimationFrame(()=>setTimeout(ask));setTimeout(ask,500)};",
  "d.held='';h.hidden=!1;",
  `setTimeout(show,${patience});`,
  "Promise.all(faces.split(' ').map(href=>new Promise((onload,onerror)=>",
  "add('link',{rel:'stylesheet',href,onload,onerror})))).then(",
  "()=>Promise.all([...document.fonts].map(f=>f.load()))).then(",
  "()=>{d['held' in d?'faces':'facesLate']='';show()},show)",
  "})(document.currentScript.dataset)",
].join("");

/** The sources of both for a Content-Security-Policy: only these very letters may run. */
export const inlineScriptHashes = [earlyScript, lateScript].map(hashOf).join(" ");

/** A text's source for a Content-Security-Policy. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
