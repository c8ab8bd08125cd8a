import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The built site's text of the licences of all libraries, faces and icons in it, from its root. */
export const licencesFile = "licences.txt";

/** The bundler cannot know whose the shapes of the icons in the script are. */
const icons = "lucide-react";

/**
 * Writes `licences.txt` with the client: Vite names each bundled package with its licence, those of faces and icons are added.
 * @param listFaces the packages of the faces in the style sheets
 */
export function licencesPlugin(root: string, listFaces: () => readonly string[]): Plugin {
  return {
    name: "rawabit:licences",
    apply: "build",
    config: () => ({
      environments: { client: { build: { license: { fileName: licencesFile } } } },
    }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        if (this.environment.name !== "client") return;
        const file = bundle[licencesFile];
        if (file?.type !== "asset") throw new Error(`Vite has written no ${licencesFile}`);
        file.source = [
          file.source,
          ...[...listFaces(), icons].map((name) => describe(root, name)),
        ].join("\n");
      },
    },
  };
}

/** In the form in which Vite describes a package. */
function describe(root: string, name: string): string {
  const read = (file: string) =>
    readFileSync(join(root, "node_modules", name, file), "utf8").trim();
  const { version, license } = JSON.parse(read("package.json"));
  return `## ${name} - ${version} (${license})\n\n${read("LICENSE")}\n`;
}
