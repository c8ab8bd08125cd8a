import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles a source file and all that it imports into one classic script, minified.
 * @param root the project's folder
 * @param source the file, from that folder
 * @throws what the bundler throws, with the place in the source
 */
export async function bundleScript(root: string, source: string): Promise<string> {
  const results = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, source),
        output: { format: "iife", postBanner: "/* Rawabit. MIT. */" },
      },
    },
  });
  for (const result of [results].flat()) {
    for (const file of "output" in result ? result.output : []) {
      if (file.type === "chunk") return file.code;
    }
  }
  throw new Error(`The build made no script of ${source}`);
}
