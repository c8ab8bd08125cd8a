import { createServer } from "node:http";

export type Host = { readonly url: string; readonly close: () => void };

type HostOptions = { html: string; headers?: Readonly<Record<string, string>> };

/** Serves one page of another host: not `localhost`, so that a browser keeps it and the frame apart. */
export async function serveHost({ html, headers = {} }: HostOptions): Promise<Host> {
  const server = createServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(isPage ? 200 : 204, {
      "content-type": "text/html; charset=utf-8",
      ...headers,
    });
    response.end(isPage ? html : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The host has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type PostOptions = {
  /** Elements of the post; `frame()` makes frames. */
  body: string;
  lang?: "ar" | "en";
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
