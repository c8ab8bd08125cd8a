import { memo, type ReactNode } from "react";
import { lineHeight } from "../../layout/geometry/canvas.ts";
import { captionAnchor } from "../../layout/geometry/captionAnchor.ts";
import type { Language } from "../../model/story/texts.ts";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { useIsLit } from "../store/useIsLit.ts";
import { kindColor } from "../ui/kindColor.ts";
import { coreLook, lineLook } from "./lineLook.ts";
import { markId } from "./markId.ts";
import type { DrawnLink } from "./scene/createDrawing.ts";
import { wholePath } from "./scene/linkShape.ts";

type LinkProps = {
  link: DrawnLink;
  language: Language;
  /** The relation's sentence. */
  label: string | undefined;
  href: string;
  isTabStop: boolean;
  /** Whether the script has taken over: only then is there an area to hit beside the line. */
  isAlive: boolean;
};

/**
 * One relation of the picture: a real link, with a wide area to hit, its line, and the mark of its kind. What is done
 * to it, the picture hears.
 */
export const Link = memo(function Link({
  link,
  language,
  label,
  href,
  isTabStop,
  isAlive,
}: LinkProps) {
  const isCurrent = useIsCurrent("relation", link.id);
  const isLit = useIsLit("relation", link.id);
  return (
    <g role="listitem">
      <a
        href={href}
        className="link"
        data-id={link.id}
        data-kind={link.kind}
        data-standing={link.standing}
        data-weight={link.weight === "lead" ? "lead" : undefined}
        data-ends={link.ends}
        data-near={link.isNear || undefined}
        data-lit={isLit || undefined}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={label}
      >
        {isAlive && <path className="hit" d={wholePath(link.home)} />}
        {linkLine(link)}
        {linkCaption(link, language)}
      </a>
    </g>
  );
});

/**
 * What is seen of a relation: its line, with the mark of its kind in the middle, and what tells that the article does not simply
 * state it, or that it is over; the same however it is lit. What lies over its mark is borne by a path that is not painted itself.
 */
export function linkLine(link: DrawnLink): ReactNode {
  const { home, look, standing, weight, isEnded } = link;
  const mark = `url(#${markId(look, weight)})`;
  const line = lineLook(link);
  const core = coreLook(link);
  // The first of two legs has no mark.
  const first = home.first && (
    <>
      <path className="line" data-leg="first" d={home.first} {...line} />
      {core && <path className="core" data-leg="first" d={home.first} {...core} />}
    </>
  );
  if (!core && !isEnded) {
    return (
      <>
        {first}
        <path className="line" d={home.d} markerMid={mark} {...line} />
      </>
    );
  }
  return (
    <>
      {first}
      <path className="line" d={home.d} markerMid={core ? undefined : mark} {...line} />
      {core && <path className="core" d={home.d} markerMid={mark} {...core} />}
      {isEnded && <path className="carrier" d={home.d} markerMid={`url(#mark-ended-${weight})`} />}
      {standing === "denied" && (
        <path className="carrier" d={home.d} markerMid="url(#mark-denied)" />
      )}
    </>
  );
}

/** The words that a line carries at rest; nothing where it carries none. */
export function linkCaption({ kind, caption }: DrawnLink, language: Language): ReactNode {
  if (!caption) return null;
  const { x, y, side } = caption.at;
  const { lines } = caption;
  const { anchor, first } = captionAnchor(side, lines.length);
  const words = lines.map((line, at) => (
    <tspan key={line} x={x} dy={`${at === 0 ? first : lineHeight}em`}>
      {line}
    </tspan>
  ));
  // The halo is a text of its own: else that of a run of figures would cover the letters before it.
  return (
    <g
      className="caption"
      data-side={caption.tone}
      fill={kindColor(kind)}
      stroke="none"
      textAnchor={anchor}
      lang={language}
    >
      <text className="halo" y={y} aria-hidden="true">
        {words}
      </text>
      <text y={y}>{words}</text>
    </g>
  );
}
