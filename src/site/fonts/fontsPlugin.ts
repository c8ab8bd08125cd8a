import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import type { Story } from "../../model/story/story.ts";
import { faceSheetsOf, makeFaceSheet } from "./faceSheets.ts";

const virtualId = "virtual:fonts.css";
const resolvedId = `\0${virtualId}`;

/** A sheet of faces in the built site begins so, within `assets/`, and goes on with the name of the sheet. */
export const faceFilePrefix = "faces-";

/**
 * On the development server `virtual:fonts.css` holds all faces, made anew when the story is. In a build it is empty, and each
 * sheet of faces is a file of its own.
 */
export function fontsPlugin(getStory: () => Story): Plugin {
  let isBuild = false;
  const makeAll = () => {
    const story = getStory();
    const sheets = faceSheetsOf(story).map(async (sheet) => {
      return { sheet, source: await makeFaceSheet(sheet, story) };
    });
    return Promise.all(sheets);
  };
  return {
    name: "rawabit:fonts",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === virtualId ? resolvedId : null),
    load: async (id) => {
      if (id !== resolvedId) return null;
      return isBuild ? "" : (await makeAll()).map(({ source }) => source).join("\n");
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const { sheet, source } of await makeAll()) {
        const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
        const fileName = `assets/${faceFilePrefix}${sheet}-${hash}.css`;
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}
