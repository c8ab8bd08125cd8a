import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, ViteBuilder } from "vite";
import { escapeJson } from "../story/escapeJson.ts";
import type { Story } from "../story/story.ts";
import { listAddresses, rootOf } from "./listAddresses.ts";
import type { RenderedPage } from "./renderPage.tsx";

type SitePluginOptions = { root: string; getStory: () => Story };
type RenderPage = (story: Story, address: string, root: string) => RenderedPage;

/** The site is built in a folder of its own and takes the former one's place only when it is whole. */
const next = "dist-next";
const renderer = "node_modules/.cache/rawabit/renderer";

/** Builds the site: the script and style sheet, then one complete HTML page for every address. */
export function sitePlugin({ root, getStory }: SitePluginOptions): Plugin {
  return {
    name: "rawabit:site",
    apply: "build",
    config: () => ({
      appType: "mpa",
      environments: {
        client: {
          build: {
            outDir: next,
            manifest: false,
            cssCodeSplit: false,
            assetsInlineLimit: 0,
            modulePreload: false,
            rolldownOptions: {
              input: "src/main.tsx",
              output: {
                format: "iife",
                entryFileNames: "assets/rawabit-[hash].js",
                assetFileNames: "assets/rawabit-[hash][extname]",
              },
            },
          },
        },
        ssr: {
          build: {
            outDir: renderer,
            ssr: true,
            copyPublicDir: false,
            rolldownOptions: {
              input: "src/site/renderPage.tsx",
              output: { entryFileNames: "renderPage.js" },
            },
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, root, getStory) },
    }),
  };
}

async function buildSite(builder: ViteBuilder, root: string, getStory: () => Story): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build needs a client and an ssr environment");
  const output = await builder.build(client);
  await builder.build(ssr);
  const module = await import(pathToFileURL(join(root, renderer, "renderPage.js")).href);
  const render: RenderPage = module.renderPage;
  const shell = await readFile(join(root, "index.html"), "utf8");
  const files = listOutputFiles(output);
  await writePages(join(root, next), shell, files, getStory(), render);
  await rm(join(root, "dist"), { recursive: true, force: true });
  await rename(join(root, next), join(root, "dist"));
}

type ClientFiles = { script: string; style: string };

function listOutputFiles(output: Awaited<ReturnType<ViteBuilder["build"]>>): ClientFiles {
  const results = Array.isArray(output) ? output : [output];
  const names = results.flatMap((result) =>
    "output" in result ? result.output.map(({ fileName }) => fileName) : [],
  );
  const script = names.find((name) => name.endsWith(".js"));
  const style = names.find((name) => name.endsWith(".css"));
  if (script === undefined || style === undefined) {
    throw new Error(`The build made no script or no style sheet: ${names.join(", ")}`);
  }
  return { script, style };
}

async function writePages(
  folder: string,
  shell: string,
  files: ClientFiles,
  story: Story,
  render: RenderPage,
): Promise<void> {
  const pages = listAddresses(story).map((address) => ({
    file: `${address}index.html`,
    address,
    root: rootOf(address),
  }));
  const missing = { file: "404.html", address: "404/", root: "/" };
  for (const { file, address, root } of [...pages, missing]) {
    const page = render(story, address, root);
    const html = fillShell(shell, { page, address, root, files, story });
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, html);
  }
}

type ShellParts = {
  page: RenderedPage;
  address: string;
  root: string;
  files: ClientFiles;
  story: Story;
};

function fillShell(shell: string, { page, address, root, files, story }: ShellParts): string {
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<link rel="stylesheet" href="${root}${files.style}" />`,
    `<script defer src="${root}${files.script}"></script>`,
  ].join("\n    ");
  const data = `<script type="application/json" id="story">${escapeJson(story)}</script>`;
  const replacements: readonly [string | RegExp, string][] = [
    ['<html lang="ar" dir="rtl">', `<html lang="${page.language}" dir="${page.direction}">`],
    ["./icon.svg", `${root}icon.svg`],
    ["<!--head-->", head],
    ['<div id="root">', `<div id="root" data-address="${address}" data-root="${root}">`],
    ["<!--page-->", page.body],
    ["<!--data-->", data],
    [/\s*<script type="module"[^>]*><\/script>/, ""],
  ];
  return replacements.reduce((html, [from, to]) => html.replace(from, () => to), shell);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
