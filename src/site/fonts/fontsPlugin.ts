import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { Plugin } from "vite";
import type { Story } from "../../model/story/story.ts";
import { fontLetters } from "./fontLetters.ts";

/**
 * The faces, cut to the letters that the pages can show and written into the style sheet as data URIs: a page in a
 * sandboxed frame may load nothing else. Every face keeps its layout features, so Arabic joins as in the whole face.
 */
const faces = [
  { family: "IBM Plex Sans Arabic", file: "ibm-plex-sans-arabic", weight: 400 },
  { family: "IBM Plex Sans Arabic", file: "ibm-plex-sans-arabic", weight: 600 },
  { family: "Noto Naskh Arabic", file: "noto-naskh-arabic", weight: 400 },
] as const;

/** fontsource keeps a face's scripts in files of their own. Letters and digits come from different ones. */
const scripts = [
  { name: "arabic", range: "U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFF" },
  { name: "latin", range: "U+0000-00FF,U+2000-200B,U+2010-206F,U+25CA,U+2212" },
] as const;

const virtualId = "virtual:fonts.css";
const resolvedId = `\0${virtualId}`;
const require = createRequire(import.meta.url);

/** Serves `virtual:fonts.css`, made anew when the story is. */
export function fontsPlugin(getStory: () => Story): Plugin {
  return {
    name: "rawabit:fonts",
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: async (id) => {
      if (id !== resolvedId) return null;
      const letters = fontLetters(getStory());
      const rules = await Promise.all(
        faces.flatMap((face) => scripts.map((script) => makeRule(face, script, letters))),
      );
      return rules.join("\n");
    },
  };
}

type Face = (typeof faces)[number];
type Script = (typeof scripts)[number];

async function makeRule(face: Face, script: Script, letters: string): Promise<string> {
  const name = `@fontsource/${face.file}/files/${face.file}-${script.name}-${face.weight}-normal.woff2`;
  const whole = await readFile(require.resolve(name));
  const cut = await subsetFont(whole, letters, { targetFormat: "woff2" });
  return [
    "@font-face{",
    `font-family:"${face.family}";font-weight:${face.weight};font-display:swap;`,
    `unicode-range:${script.range};`,
    `src:url(data:font/woff2;base64,${cut.toString("base64")}) format("woff2")`,
    "}",
  ].join("");
}
