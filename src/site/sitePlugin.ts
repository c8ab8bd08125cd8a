import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin, UserConfig, ViteBuilder } from "vite";
import { parseSiteUrl } from "../head/siteUrl.ts";
import type { Story } from "../story/story.ts";
import type { ClientFiles } from "./fillShell.ts";
import { previewPlugin } from "./previewPlugin.ts";
import { replaceFolder } from "./replaceFolder.ts";
import { checkStorySize } from "./storySize.ts";
import { type RenderPage, writeSite } from "./writeSite.ts";

type SitePluginOptions = { root: string; getStory: () => Story };

/** The site is built in a folder of its own and takes the former one's place only when it is whole. */
const present = "dist";
const next = "dist-next";
const renderer = "node_modules/.cache/rawabit/renderer";

/**
 * Builds the site: the script and style sheet, then one complete HTML page and one card for every address.
 * The environment's SITE_URL gives the site's own address. Previews what was built.
 */
export function sitePlugin({ root, getStory }: SitePluginOptions): Plugin[] {
  const build: Plugin = {
    name: "rawabit:site",
    apply: "build",
    config: () => ({
      ...toEnvironments(),
      builder: { buildApp: (builder) => buildSite(builder, root, getStory) },
    }),
  };
  return [build, previewPlugin(root)];
}

function toEnvironments(): UserConfig {
  return {
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
  };
}

/** What can be refused is refused before the first file is written. */
async function buildSite(builder: ViteBuilder, root: string, getStory: () => Story): Promise<void> {
  const { client, ssr } = builder.environments;
  const { logger } = builder.config;
  if (!client || !ssr) throw new Error("The build needs a client and an ssr environment");
  const site = parseSiteUrl(process.env.SITE_URL);
  const story = getStory();
  checkStorySize(story);
  if (!site) {
    logger.info(
      "SITE_URL is not set: canonical, hreflang, og:url, og:image, oembed.json and sitemap.xml need it and are left out",
    );
  }
  const written = await replaceFolder(join(root, present), join(root, next), async () => {
    const files = listOutputFiles(await builder.build(client));
    await builder.build(ssr);
    const module = await import(pathToFileURL(join(root, renderer, "renderPage.js")).href);
    const render: RenderPage = module.renderPage;
    const shell = await readFile(join(root, "index.html"), "utf8");
    const icon = await readFile(join(root, "public/icon.svg"), "utf8");
    return writeSite(join(root, next), { story, render, shell, icon, files, site, root });
  });
  const { pages, drawn, kept } = written;
  logger.info(`${present}: ${pages} pages, ${drawn + kept} cards (${drawn} drawn anew)`);
}

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
