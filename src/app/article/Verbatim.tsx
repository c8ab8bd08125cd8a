import type { ReactNode } from "react";
import { verbatimAttributes } from "../../i18n/verbatimAttributes.ts";
import { webAddress } from "../../model/story/webAddress.ts";
import { useStory } from "../store/RawabitProvider.tsx";

type VerbatimProps = {
  as: "span" | "bdi" | "div" | "blockquote";
  className?: string;
  children: ReactNode;
};

/** The article's own words, in the article's language whatever the page's; a blockquote names the article as its source. */
export function Verbatim({ as: Tag, className, children }: VerbatimProps) {
  const { story } = useStory();
  const attributes = verbatimAttributes(story);
  return Tag === "blockquote" ? (
    <blockquote className={className} {...attributes} cite={webAddress(story.source.url)}>
      {children}
    </blockquote>
  ) : (
    <Tag {...attributes} className={className}>
      {children}
    </Tag>
  );
}
