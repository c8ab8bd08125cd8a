import { join } from "node:path";
import { build, type Plugin } from "vite";

const source = "src/app/embed/host/v1.ts";
/** Its address below the site's root. Posts name it: it never changes. */
const fileName = "embed/v1.js";

/** Makes the host's side of the embed: as a file beside the client in a build, on request on the development server. */
export function hostScriptPlugin(root: string): Plugin {
  return {
    name: "rawabit:host-script",
    async generateBundle() {
      if (this.environment.name !== "client") return;
      this.emitFile({ type: "asset", fileName, source: await bundleHostScript(root) });
    },
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (pathname !== `/${fileName}`) return next();
        bundleHostScript(root).then((script) => {
          response.setHeader("Content-Type", "text/javascript; charset=utf-8");
          response.end(script);
        }, next);
      });
    },
  };
}

/**
 * Bundles the host's side and what it shares with the page into one classic script, minified.
 * @param root the project's folder
 * @throws what the bundler throws, with the place in the source
 */
export async function bundleHostScript(root: string): Promise<string> {
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
