import { memo, type ReactNode } from "react";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { coreLook, lineLook } from "./lineLook.ts";
import type { DrawnLink } from "./scene/createDrawing.ts";

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
  const isCurrent = useIsCurrent("relation", link.id);
  return (
    <g role="listitem">
      <a
        href={href}
        className="link"
        data-id={link.id}
        data-kind={link.kind}
        data-standing={link.standing}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={label}
      >
        <path className="hit" d={link.home.d} />
        {linkLine(link)}
      </a>
    </g>
  );
});

/**
 * What is seen of a relation: its line, with the mark of its kind in the middle, and what tells that the article does not simply
 * state it; the same however it is lit.
 */
export function linkLine({ home, kind, standing }: DrawnLink): ReactNode {
  const mark = `url(#mark-${kind})`;
  const core = coreLook(kind, standing);
  if (!core)
    return <path className="line" d={home.d} markerMid={mark} {...lineLook(kind, standing)} />;
  return (
    <>
      <path className="line" d={home.d} {...lineLook(kind, standing)} />
      <path className="core" d={home.d} markerMid={mark} {...core} />
      {standing === "denied" && (
        <path className="strike" d={home.d} markerMid="url(#mark-denied)" />
      )}
    </>
  );
}
