import { memo, type ReactNode } from "react";
import { spokenIn } from "../../i18n/scriptRuns.ts";
import { iconLineWidth } from "../../model/story/kindTable.ts";
import type { Language } from "../../model/story/texts.ts";
import { useIsCurrent } from "../store/useIsCurrent.ts";
import { useIsLit } from "../store/useIsLit.ts";
import { nodeShape } from "./nodeShape.tsx";
import { type DrawnNode, linesIn } from "./scene/createDrawing.ts";
import { labelAnchor } from "./scene/labelAnchor.ts";

type NodeProps = {
  node: DrawnNode;
  language: Language;
  /** Its name, its kind, and how many relations it has in the whole story. */
  label: string;
  href: string;
  isTabStop: boolean;
};

/** One entity of the picture: a real link, with its shape, icon and label. What is done to it, the picture hears. */
export const Node = memo(function Node({ node, language, label, href, isTabStop }: NodeProps) {
  const isCurrent = useIsCurrent("entity", node.id);
  const isLit = useIsLit("entity", node.id);
  return (
    <g role="listitem">
      <a
        href={href}
        className="node"
        data-id={node.id}
        data-kind={node.kind}
        data-side={node.tone}
        data-weight={node.weight}
        data-near={node.isNear || undefined}
        data-lit={isLit || undefined}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isCurrent ? "true" : undefined}
        aria-label={label}
        transform={`translate(${node.home.x},${node.home.y})`}
      >
        <NodeDrawn node={node} language={language} />
      </a>
    </g>
  );
});

/** What is seen of an entity; the same however it is lit. */
export const NodeDrawn = memo(function NodeDrawn({
  node,
  language,
}: Pick<NodeProps, "node" | "language">) {
  const { kind, icon, radius } = node;
  return (
    <>
      {nodeShape(kind, radius)}
      <path className="icon" d={icon} transform={iconPlace(radius)} strokeWidth={iconLineWidth} />
      {nodeLabel(node, language)}
    </>
  );
});

/** A node's icon takes so much of its radius, to each side; its square is 24 wide. */
const reach = 0.6;
const square = 24;

/** Brings an icon from its square into the middle of a node around 0, 0. */
function iconPlace(radius: number): string {
  const scale = Math.round((2 * reach * radius * 1000) / square) / 1000;
  return `scale(${scale})translate(${-square / 2},${-square / 2})`;
}

/**
 * The name under, over or beside its node. Each line is a bidi paragraph of its own, so a name never reorders its
 * neighbour; beside a node the anchor is physical, whatever the page's direction.
 */
function nodeLabel(node: DrawnNode, language: Language): ReactNode {
  const lines = linesIn(node, language);
  const { x, y, first } = labelAnchor(node, lines.length);
  return (
    <text
      className={`label ${node.labelSide}`}
      y={y}
      lang={spokenIn(lines.join(" "), language)}
      fill="currentColor"
      stroke="none"
    >
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? `${first}em` : "1.3em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
