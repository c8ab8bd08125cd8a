import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import type { Client } from "../pages/client.ts";

/** Folder of the renderer for Node, from the project's own. */
export const renderer = "node_modules/.cache/rawabit/renderer";

/** Builds the script and the style sheet into the client's folder, and the renderer for Node. */
export async function buildClient(builder: ViteBuilder, root: string): Promise<Client> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build needs a client and an ssr environment");
  const output = takeOutput(await builder.build(client));
  await builder.build(ssr);
  const module = await import(pathToFileURL(join(root, renderer, "renderPage.js")).href);
  return {
    render: module.renderPage,
    shell: await readFile(join(root, "index.html"), "utf8"),
    icon: await readFile(join(root, "public/icon.svg"), "utf8"),
    ...output,
  };
}

function takeOutput(
  output: Awaited<ReturnType<ViteBuilder["build"]>>,
): Pick<Client, "files" | "texts"> {
  const results = Array.isArray(output) ? output : [output];
  const built = new Map(
    results.flatMap((result) =>
      "output" in result
        ? result.output.map((file) => [
            file.fileName,
            "code" in file ? file.code : String(file.source),
          ])
        : [],
    ),
  );
  const find = (ending: string) =>
    [...built].find(([name]) => name.startsWith("assets/") && name.endsWith(ending)) ?? [];
  const [script, scriptText] = find(".js");
  const [style, styleText] = find(".css");
  if (!script || !style || scriptText === undefined || styleText === undefined) {
    throw new Error(`The build made no script or no style sheet: ${[...built.keys()].join(", ")}`);
  }
  return { files: { script, style }, texts: { script: scriptText, style: styleText } };
}
