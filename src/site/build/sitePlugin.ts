import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Plugin, UserConfig, ViteBuilder } from "vite";
import type { Story } from "../../model/story/story.ts";
import { facePackagesOf, lettersWithoutFace } from "../fonts/faceSheets.ts";
import { parseSiteUrl } from "../head/siteUrl.ts";
import { afterFaces, earlyScript, hidingScript } from "../pages/earlyScript.ts";
import { fillOneFile } from "../pages/fillOneFile.ts";
import { wordsScript } from "../pages/wordsScripts.ts";
import { buildAlone } from "./buildAlone.ts";
import { buildClient, renderer } from "./buildClient.ts";
import { checkStorySize } from "./checkStorySize.ts";
import { createProgress } from "./createProgress.ts";
import { licencesFile, licencesPlugin } from "./licencesPlugin.ts";
import { previewPlugin } from "./previewPlugin.ts";
import { replaceFolder } from "./replaceFolder.ts";
import { writeSite } from "./writeSite.ts";

type BuildApp = (builder: ViteBuilder, root: string, getStory: () => Story) => Promise<void>;

type SitePluginOptions = { root: string; getStory: () => Story };

/** The site is built in a folder of its own and takes the former one's place only when it is whole. */
const present = "dist";
const next = "dist-next";
/** Both kinds of build write the same renderer, so one lock is for both. */
const lock = "node_modules/.cache/rawabit/building.lock";
/** What the pages of the last build were made of. */
const pagesRecord = "node_modules/.cache/rawabit/pages.json";
/** `vite build --app --mode single` writes the story as one file here, and nothing else. */
const oneFileMode = "single";
const oneFilePresent = "dist-single";
const oneFileNext = "dist-single-next";

/**
 * Builds the site: the script and style sheet, then one complete HTML page and one card for every address.
 * The environment's SITE_URL gives the site's own address. Previews what was built.
 */
export function sitePlugin({ root, getStory }: SitePluginOptions): Plugin[] {
  const plugin: Plugin = {
    name: "rawabit:site",
    apply: "build",
    config: (_config, { mode }) => ({
      ...toEnvironments(mode === oneFileMode ? oneFileNext : next),
      builder: {
        buildApp: (builder) => {
          const build = mode === oneFileMode ? buildOneFile : buildSite;
          return buildAlone(join(root, lock), () => build(builder, root, getStory));
        },
      },
    }),
  };
  return [
    plugin,
    licencesPlugin(root, () => facePackagesOf(getStory())),
    earlyScriptPlugin(getStory),
    watchPlugin(root),
    previewPlugin(root),
  ];
}

/** The folders in a project that builds and tests write. */
const written = /^(?:dist(?:-[^\\/]*)?|test-results|playwright-report)(?:$|[\\/])/;

/** The development server leaves alone what a build or a test beside it writes: none of it is part of its page. */
export function watchPlugin(root: string): Plugin {
  return {
    name: "rawabit:watch",
    apply: "serve",
    config: () => ({
      server: { watch: { ignored: (path: string) => written.test(relative(root, path)) } },
    }),
  };
}

/** The development server's page, too, knows before its first paint whether it is framed; it has the words of all languages of the story. */
function earlyScriptPlugin(getStory: () => Story): Plugin {
  return {
    name: "rawabit:early",
    apply: "serve",
    transformIndexHtml: () => [
      { tag: "script", children: `${earlyScript};${hidingScript}`, injectTo: "head-prepend" },
      { tag: "script", children: listWords(getStory), injectTo: "head" },
      ...["atlas", "picture"].map((name) => ({
        tag: "script",
        attrs: { type: "module", src: `/src/app/${name}.ts` },
        injectTo: "head" as const,
      })),
      { tag: "script", children: afterFaces(""), injectTo: "body" },
    ],
  };
}

/** None while the story has problems: the page then shows them. */
function listWords(getStory: () => Story): string {
  try {
    const { languages } = getStory();
    return languages.map((language) => wordsScript(language).text).join("");
  } catch {
    return "";
  }
}

function toEnvironments(folder: string): UserConfig {
  return {
    appType: "mpa",
    environments: {
      client: {
        build: {
          outDir: folder,
          // It is new, and cards are written into it meanwhile.
          emptyOutDir: false,
          manifest: false,
          cssCodeSplit: false,
          assetsInlineLimit: 0,
          modulePreload: false,
          reportCompressedSize: false,
          rolldownOptions: {
            input: "src/app/main.tsx",
            output: {
              format: "iife",
              // V8 then compiles all of it beside the main thread while it arrives, not bit by bit on it when it first runs.
              postBanner: `//# allFunctionsCalledOnLoad\n/*! Licences of the libraries in here: ../${licencesFile} */`,
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
            input: "src/site/pages/renderPage.tsx",
            output: { entryFileNames: "renderPage.js" },
          },
        },
      },
    },
  };
}

/** What can be refused is refused before the first file is written. */
const buildSite: BuildApp = async (builder, root, getStory) => {
  const { logger } = builder.config;
  const site = parseSiteUrl(process.env.SITE_URL);
  const story = getStory();
  checkStorySize(story);
  if (!site) {
    logger.info(
      "SITE_URL is not set: canonical, hreflang, og:url, og:image, oembed.json and sitemap.xml need it and are left out",
    );
  }
  const strange = lettersWithoutFace(story);
  if (strange !== "") {
    logger.info(
      `No face of the site has these letters; readers see them in a face of their own: ${strange}`,
    );
  }
  const progress = createProgress((line) => logger.info(line));
  const written = await replaceFolder(join(root, present), join(root, next), () =>
    writeSite(join(root, next), {
      story,
      client: buildClient(builder, root),
      site,
      root,
      progress,
      former: { folder: join(root, present), record: join(root, pagesRecord) },
    }),
  );
  const { pages, anew, drawn, kept } = written;
  logger.info(
    `${present}: ${pages} pages (${anew} written anew), ${drawn + kept} cards (${drawn} drawn anew)`,
  );
};

/** The story as one HTML file alone, in a folder of its own. */
const buildOneFile: BuildApp = async (builder, root, getStory) => {
  const story = getStory();
  checkStorySize(story);
  const name = `${story.id}.html`;
  const folder = join(root, oneFileNext);
  await replaceFolder(join(root, oneFilePresent), folder, async () => {
    const text = fillOneFile(story, await buildClient(builder, root));
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await writeFile(join(folder, name), text);
  });
  builder.config.logger.info(`${oneFilePresent}/${name}`);
};
