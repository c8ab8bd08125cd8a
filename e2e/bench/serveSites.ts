import { siteRules } from "../../src/site/pages/pageRules.ts";
import { startServer } from "../startServer.ts";
import { barePage } from "./barePage.ts";
import { type Assets, compress, type Site } from "./buildSites.ts";

/** What is served of a site; its baselines where it has them. */
type Served = Pick<Site, "name" | "page" | "limit" | "scripts"> &
  Partial<Pick<Site, "plain" | "textbook">>;

const types: Readonly<Record<string, string>> = {
  js: "text/javascript",
  css: "text/css",
  html: "text/html; charset=utf-8",
};

/**
 * Serves every site below `/<name>/page/`, its baselines beside it (`limit`, `plain`, `textbook`), and the bare page at
 * `/bare/`, compressed beforehand as a host does; nothing may be kept, so that every load is cold.
 */
export async function serveSites(
  sites: readonly Served[],
  assets: Assets,
): Promise<{ url: string; close: () => void }> {
  const files = new Map<string, { body: Buffer; type: string }>();
  const put = (path: string, text: string | Buffer, ending: string) => {
    files.set(path, { body: compress(text), type: types[ending] ?? "text/plain" });
  };
  for (const [name, text] of assets.texts) put(`/${name}`, text, name.split(".").at(-1) ?? "");
  // The pages of a large story ask for it.
  for (const { name, text } of siteRules(assets.rules, { isLarge: true }).sheets) {
    put(`/${name}`, text, "css");
  }
  put("/bare/", barePage, "html");
  for (const { name, page, limit, plain, textbook, scripts } of sites) {
    for (const script of scripts) put(`/${script.name}`, script.text, "js");
    put(`/${name}/page/`, page, "html");
    put(`/${name}/limit/`, limit, "html");
    if (plain !== undefined) put(`/${name}/plain/`, plain, "html");
    if (textbook !== undefined) put(`/${name}/textbook/`, textbook, "html");
  }
  const { origin, close } = await startServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = files.get(pathname.replace(/^.*\/(?=assets\/)/, "/"));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": file.type,
      "content-encoding": "br",
      "content-length": file.body.byteLength,
      "cache-control": "no-store",
    });
    response.end(file.body);
  });
  return { url: origin, close };
}
