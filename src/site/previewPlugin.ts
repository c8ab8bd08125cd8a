import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

/** `vite preview` as an honest host: what is not there is answered by 404.html, with status 404. */
export function previewPlugin(root: string): Plugin {
  return {
    name: "rawabit:preview",
    apply: (_config, { isPreview }) => isPreview === true,
    config: () => ({ appType: "mpa" }),
    configurePreviewServer: (server) => () => {
      server.middlewares.use((_request, response, next) => {
        readFile(join(root, "dist/404.html")).then((body) => {
          response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
          response.end(body);
        }, next);
      });
    },
  };
}
