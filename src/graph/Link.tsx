import { memo } from "react";
import type { DrawnLink } from "../drawing/createDrawing.ts";
import { toTransform } from "../drawing/linkShape.ts";
import { isCurrent, useLook } from "./useLook.ts";

type LinkProps = {
  link: DrawnLink;
  /** The relation's sentence. */
  label: string | undefined;
  href: string;
  isTabStop: boolean;
};

/**
 * One relation of the picture: a real link, with a wide area to hit, its line, and the mark of its kind. What is done
 * to it, the picture hears.
 */
export const Link = memo(function Link({ link, label, href, isTabStop }: LinkProps) {
  const look = useLook("relation", link.id);
  return (
    <g role="listitem">
      <a
        href={href}
        className={`link ${look}`}
        data-id={link.id}
        data-kind={link.kind}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent(look) ? "true" : undefined}
        aria-label={label}
      >
        <LinkDrawn link={link} />
      </a>
    </g>
  );
});

/** What is drawn of a relation; the same however it is lit. */
const LinkDrawn = memo(function LinkDrawn({ link: { home, kind } }: Pick<LinkProps, "link">) {
  return (
    <>
      <path className="hit" d={home.d} />
      <path className="line" d={home.d} />
      <use href={`#mark-${kind}`} className="mark" transform={toTransform(home)} />
    </>
  );
});
