import { createHash } from "node:crypto";

/** ms for which a page that arrives is hidden. */
const moment = 120;

/**
 * Runs in the head, before the first paint: says on `<html>` that the page is framed (`data-framed`, "full" where it
 * may fill the screen) and which theme it has (`data-theme`: light, dark, or none for the reader's own). The address
 * decides by `?theme=light|dark|auto`; else a framed page is light, for most hosts are, and a full page is the
 * reader's. It says, too, that the address names two things (`data-asked`), for which the page that all pairs share makes room. It
 * reads nothing else, and what it writes stands outside of what React takes over. The style sheet does the rest.
 *
 * It hides the page for a moment. A page that is there by then is seen at once in its faces (`lateScript`); one that takes longer
 * is painted while it arrives.
 */
export const earlyScript = [
  "(h=>{",
  "let d=h.dataset,s=location.search,t=/[?&;]theme=(light|dark|auto)(?![^&;])/.exec(s),f=self!==top;",
  'if(f)d.framed=document.fullscreenEnabled?"full":"";',
  'if(/[?&;]from=/.test(s))d.asked="";',
  't=t?t[1]:f?"light":"auto";',
  'if(t!=="auto")d.theme=t;',
  `h.hidden=!0;setTimeout(()=>h.hidden=!1,${moment})`,
  "})(document.documentElement)",
].join("");

/**
 * Hides a page whose faces stand in itself until `afterFaces` shows it: a browser reads such faces only after it has laid out text
 * without them (seen in Chromium 156), and then text would move. A page that was cut short shows itself at its end.
 */
export const hidingScript =
  "(h=>{h.hidden=!0;addEventListener('load',()=>h.hidden=!1)})(document.documentElement)";

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

/**
 * Runs in the head of the page for what is missing, before anything is painted; its own element says how the site's root is
 * reached (`data-root`). An address of a pair in its former form (`path/a/b/`) is one of the site, and is sent on
 * to the present form, which a file answers: no word of a missing page is seen. At an address of another language, which
 * a host without a page for it answers by this one, it says so (`data-turning`): the style sheet then shows that
 * language's line alone.
 * @param languages the story's, the first of which stands at the root
 */
export function missingScript([first = "", ...others]: readonly string[]): string {
  return [
    "((h,{root},{pathname,search,hash})=>{",
    "let way=pathname.startsWith(root)?pathname.slice(root.length):'',",
    `folder=${JSON.stringify(others)}.find(one=>way.startsWith(one+'/')),`,
    "rest=folder?way.slice(folder.length+1):way,",
    "pair=/^((?:path|compare)\\/)([^/]+)\\/([^/]+)\\/?$/.exec(rest);",
    "if(pair){h.style.display='none';",
    "location.replace(root+(folder?folder+'/':'')+pair[1]+'?from='+pair[2]+'&to='+pair[3]+search.replace('?','&')+hash)}",
    `else if((folder||${JSON.stringify(first)})!==h.lang)h.dataset.turning=''`,
    "})(document.documentElement,document.currentScript.dataset,location)",
  ].join("");
}

/** ms for which a page that is laid out waits for its faces before it is seen. */
const patience = 100;

/**
 * Runs where all that is seen of the page has arrived. It names the sheets of faces (`data-faces`) and the script files
 * (`data-scripts`) of its own element; named in the page itself, both would share the line with the page.
 *
 * A page of which nothing has been painted yet is laid out, and seen (`data-held` goes) when its faces are read: from a cache or on a
 * quick line that takes no longer than a tenth of a second. A page that is seen in the reader's own faces moves no word any more: the
 * picture, whose words move nothing, takes the faces as they come (`--drawn`), and the text takes them at the reader's next
 * choice (`data-faces-late`, `admitFaces`).
 *
 * The script files are asked for, in order, when the first frame is painted, or after half a second where none is painted:
 * in a frame out of sight, in a tab behind. Where the last of them has come, or has not, and has not begun
 * (`data-begun`), the page stands alone (`data-alone`): what needs the script is put away.
 */
export const lateScript = [
  "(({scripts,faces})=>{",
  "let h=document.documentElement,d=h.dataset,e,seen,left=scripts.split(' '),",
  "add=(tag,all)=>{e=document.createElement(tag);Object.assign(e,all);document.head.append(e);return e},",
  "ask=()=>{for(let src of left.splice(0))add('script',{src,async:!1});",
  "e.onload=e.onerror=()=>'begun' in d||(d.alone='')},",
  "show=()=>{if(seen)return;seen=1;delete d.held;",
  "requestAnimationFrame(()=>setTimeout(ask));setTimeout(ask,500)};",
  "h.hidden=!1;",
  "if(performance.getEntriesByType('paint').length)show();",
  `else d.held='',setTimeout(show,${patience});`,
  "Promise.all(faces.split(' ').map(href=>new Promise((onload,onerror)=>",
  "add('link',{rel:'stylesheet',href,onload,onerror})))).then(",
  "()=>Promise.all([...document.fonts].map(f=>f.load()))).then(",
  "()=>{d[seen?'facesLate':'faces']='';show()},show)",
  "})(document.currentScript.dataset)",
].join("");

/** The sources of both for a Content-Security-Policy: only these very letters may run. */
export const inlineScriptHashes = [earlyScript, lateScript].map(hashOf).join(" ");

/** A text's source for a Content-Security-Policy. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
