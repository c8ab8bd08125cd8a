import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ViteBuilder } from "vite";
import { faceSheetNames } from "../fonts/faceSheets.ts";
import { faceFilePrefix } from "../fonts/fontsPlugin.ts";
import type { Client, ClientFiles } from "../pages/client.ts";
import { bundleScript } from "./bundleScript.ts";
import { licencesFile } from "./licencesPlugin.ts";
import { sha256Of } from "./sha256Of.ts";
import { splitPrint } from "./splitPrint.ts";

/** The script of `src/app/atlas.ts`, in the folder of the renderer: pages are written with both. */
export const atlasFile = "atlas.js";

/** Folder of the renderer for Node, from the project's own. */
export const renderer = "node_modules/.cache/rawabit/renderer";

/** Builds the script and the sheets of faces into the client's folder, and the renderer for Node. */
export async function buildClient(builder: ViteBuilder, root: string): Promise<Client> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build needs a client and an ssr environment");
  const { rulesFile, ...output } = takeOutput(await builder.build(client));
  const { outDir } = client.config.build;
  // The rules for screens stand in each page, those for paper in a file of their own.
  await rm(join(root, outDir, rulesFile));
  await writeFile(join(root, outDir, output.files.paper), output.texts.paper);
  await builder.build(ssr);
  const atlas = await bundleScript(root, "src/app/atlas.ts");
  await writeFile(join(root, renderer, atlasFile), atlas);
  const picture = await bundleScript(root, "src/app/picture.ts");
  const pictureFile = `assets/picture-${sha256Of(Buffer.from(picture)).slice(0, 8)}.js`;
  await writeFile(join(root, outDir, pictureFile), picture);
  const licences = await readFile(join(root, outDir, licencesFile), "utf8");
  const module = await import(pathToFileURL(join(root, renderer, "renderPage.js")).href);
  return {
    render: module.renderPage,
    shell: await readFile(join(root, "index.html"), "utf8"),
    icon: await readFile(join(root, "public/icon.svg"), "utf8"),
    files: { ...output.files, picture: pictureFile },
    // The story as one file leaves the site's own text of licences behind: its script ends with them.
    texts: {
      ...output.texts,
      atlas,
      picture,
      script: `${output.texts.script}\n/*!\n${licences.replaceAll("*/", "* /")}\n*/`,
    },
  };
}

function takeOutput(output: Awaited<ReturnType<ViteBuilder["build"]>>): {
  files: Omit<ClientFiles, "picture">;
  texts: Omit<Client["texts"], "atlas" | "picture">;
  rulesFile: string;
} {
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
  const find = (isWanted: (name: string) => boolean): [name: string, text: string] => {
    const found = [...built].find(([name]) => isWanted(name));
    if (!found) throw new Error(`The build lacks a file; it made ${[...built.keys()].join(", ")}`);
    return found;
  };
  const [script, scriptText] = find((name) => name.startsWith("assets/") && name.endsWith(".js"));
  const [rulesFile, rules] = find((name) => /rawabit-[^/]*\.css$/.test(name));
  const { screen, paper } = splitPrint(rules);
  const paperFile = `assets/paper-${sha256Of(Buffer.from(paper)).slice(0, 8)}.css`;
  const sheets = faceSheetNames.flatMap((sheet) =>
    [...built]
      .filter(([name]) => name.includes(`/${faceFilePrefix}${sheet}-`))
      .map(([name, text]) => ({ sheet, name, text })),
  );
  const record = (take: (of: (typeof sheets)[number]) => string): ClientFiles["faces"] =>
    Object.fromEntries(sheets.map((of) => [of.sheet, take(of)]));
  return {
    rulesFile,
    files: { script, paper: paperFile, faces: record(({ name }) => name) },
    texts: { script: scriptText, rules: screen, paper, faces: record(({ text }) => text) },
  };
}
