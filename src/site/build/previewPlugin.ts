import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** `vite preview` as an honest host: what is not there is answered by 404.html, with status 404. */
export function previewPlugin(root: string): Plugin {
  const folder = join(root, "dist");
  return {
    name: "rawabit:preview",
    apply: (_config, { isPreview }) => isPreview === true,
    config: () => ({ appType: "mpa" }),
    configurePreviewServer: (server) => () => {
      server.middlewares.use((request, response, next) => {
        // Files are served by now; what is left is a page, as `…/index.html`, or nothing.
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        if (pathname.endsWith(".html") && existsSync(join(folder, pathname))) return next();
        readFile(join(folder, "404.html")).then((body) => {
          response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
          response.end(request.method === "HEAD" ? undefined : body);
        }, next);
      });
    },
  };
}
