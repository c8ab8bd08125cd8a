import type { Story } from "../../model/story/story.ts";
import { type Language, textIn } from "../../model/story/texts.ts";
import { type PageFacts, type Thing, webPage } from "./structuredData.ts";

type ListedFile = { readonly name: string; readonly format: string };

/**
 * What the page of files is, for machines (schema.org `Dataset`): a page about the story as data, with each file. A file
 * needs an absolute address to be named.
 */
export function datasetData(
  story: Story,
  language: Language,
  facts: PageFacts,
  files: readonly ListedFile[],
): Thing {
  const { siteUrl, description } = facts;
  return {
    ...webPage(story, language, facts),
    mainEntity: {
      "@type": "Dataset",
      name: textIn(story.title, language),
      description: `${description} ${textIn(story.summary, language)}`,
      inLanguage: story.languages,
      isAccessibleForFree: true,
      distribution:
        siteUrl &&
        files.map(({ name, format }) => ({
          "@type": "DataDownload",
          name,
          encodingFormat: format,
          contentUrl: new URL(`stories/${name}`, siteUrl).href,
        })),
    },
  };
}
