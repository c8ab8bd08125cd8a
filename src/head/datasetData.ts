import { brands } from "../sight/pageTitle.ts";
import type { Language, Story } from "../story/story.ts";
import { type Thing, toArticle } from "./structuredData.ts";

export type DatasetFacts = {
  title: string;
  description: string;
  files: readonly { name: string; format: string }[];
  /** Absolute addresses of the page and of the site, where the site's own is known. */
  url: string | null;
  site: URL | null;
};

/**
 * What the page of files is, for machines (schema.org `Dataset`): a page about the story as data, with each file. A file
 * needs an absolute address to be named.
 */
export function datasetData(story: Story, language: Language, facts: DatasetFacts): Thing {
  const { title, description, files, url, site } = facts;
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": url ?? undefined,
    url: url ?? undefined,
    name: title,
    description,
    inLanguage: language,
    isPartOf: {
      "@type": "WebSite",
      name: brands[language],
      url: site?.href,
      inLanguage: ["ar", "en"],
    },
    mainEntity: {
      "@type": "Dataset",
      name: story.title[language],
      description: `${description} ${story.summary[language]}`,
      inLanguage: ["ar", "en"],
      isAccessibleForFree: true,
      isBasedOn: toArticle(story),
      distribution:
        site === null
          ? undefined
          : files.map(({ name, format }) => ({
              "@type": "DataDownload",
              name,
              encodingFormat: format,
              contentUrl: new URL(`stories/${name}`, site).href,
            })),
    },
  };
}
