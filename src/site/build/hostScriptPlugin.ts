import type { Plugin } from "vite";
import { bundleScript } from "./bundleScript.ts";

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

/** Bundles the host's side and what it shares with the page, as `bundleScript` does. */
export const bundleHostScript = (root: string): Promise<string> => bundleScript(root, source);
