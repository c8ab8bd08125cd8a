import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { dist } from "./builtStory.ts";
import { startServer } from "./startServer.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built site below a path of a host, as plain files, the way a simple static host does. */
export async function serveUnder(
  prefix: string,
  hostname = "127.0.0.1",
): Promise<{ url: string; close: () => void }> {
  const { origin, close } = await startServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const name = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : null;
    const file = name === null ? null : join(dist, normalize(`/${decodeURIComponent(name)}`));
    const body = file === null ? null : await readPage(file);
    const type = types[extname(file ?? "")] ?? "text/html; charset=utf-8";
    response.writeHead(body === null ? 404 : 200, { "content-type": type });
    response.end(body ?? "not here");
  }, hostname);
  return { url: `${origin}${prefix}`, close };
}

async function readPage(file: string): Promise<Buffer | null> {
  const path = file.endsWith("/") ? join(file, "index.html") : file;
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
