import type { InterfaceLanguage } from "../src/i18n/formats.ts";
import { startServer } from "./startServer.ts";

export type Host = { readonly url: string; readonly close: () => void };

type HostOptions = { html: string; headers?: Readonly<Record<string, string>> };

/** Serves one page of another host: not `localhost`, so that a browser keeps it and the frame apart. */
export async function serveHost({ html, headers = {} }: HostOptions): Promise<Host> {
  const { origin, close } = await startServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(isPage ? 200 : 204, {
      "content-type": "text/html; charset=utf-8",
      ...headers,
    });
    response.end(isPage ? html : undefined);
  });
  return { url: `${origin}/`, close };
}

type PostOptions = {
  /** Elements of the post; `frame()` makes frames. */
  body: string;
  lang?: InterfaceLanguage;
  head?: string;
};

/** A post of a blog, long enough to scroll, with something to focus before and after the frame. */
export function aPost({ body, lang = "en", head = "" }: PostOptions): string {
  return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A post</title><link rel="icon" href="data:,">${head}</head>
<body style="margin:0"><main><h1>A post</h1><p style="height:300px"><a id="before" href="#before">Before</a></p>
${body}
<p style="height:1500px"><a id="after" href="#after">After</a></p></main></body></html>`;
}

type FrameOptions = {
  src: string;
  name?: string;
  width?: number | string;
  height?: number;
  attributes?: string;
};

export function frame(options: FrameOptions): string {
  const { src, name = "ties", width = "100%", height = 640, attributes = "" } = options;
  return `<iframe title="Rawabit ${name}" name="${name}" src="${src}" width="${width}" height="${height}" style="border:0" ${attributes}></iframe>`;
}

type SandboxOptions = { src: string; width: number; height: number };

/** A page that frames an address as WordPress frames what it discovered. */
export function aSandbox({ src, width, height }: SandboxOptions): string {
  return `<!doctype html><title>Host</title>
<iframe sandbox="allow-scripts" title="Rawabit" width="${width}" height="${height}" src="${src}"></iframe>`;
}
