import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { DrawnNode } from "../drawing/createDrawing.ts";
import { labelAnchor } from "../drawing/labelAnchor.ts";
import {
  useChoice,
  useLanguage,
  useRawabit,
  useRawabitStore,
  useStory,
} from "../store/RawabitProvider.tsx";
import { ViewLink } from "../store/ViewLink.tsx";
import { NodeShape } from "./NodeShape.tsx";
import { useEmphasis } from "./useEmphasis.ts";

type NodeProps = { node: DrawnNode; isTabStop: boolean };

/** One entity of the picture: a real link, with its shape, icon and label. */
export const Node = memo(function Node({ node, isTabStop }: NodeProps) {
  const { t } = useTranslation();
  const store = useRawabitStore();
  const index = useStory();
  const language = useLanguage();
  const choice = useChoice("entity", node.id);
  const emphasis = useEmphasis("entity", node.id);
  const isChosen = useRawabit(
    ({ view: { selection } }) => selection.kind === "entity" && selection.id === node.id,
  );
  const target = { kind: "entity", id: node.id } as const;
  const name = node.name[language];
  const { point } = store.getState();
  return (
    <g role="listitem">
      <ViewLink
        to={choice}
        className={`node ${emphasis}`}
        data-id={node.id}
        data-kind={node.kind}
        data-side={node.side}
        data-radius={node.radius}
        tabIndex={isTabStop ? 0 : -1}
        aria-current={isChosen ? "true" : undefined}
        aria-label={t("graph.node", {
          name,
          kind: t(`entityKind.${node.kind}`),
          relations: t("count.relations", { count: index.relationsOf.get(node.id)?.length ?? 0 }),
        })}
        transform={`translate(${node.home.x},${node.home.y})`}
        onPointerEnter={() => point(target)}
        onPointerLeave={() => point(null)}
      >
        <NodeShape kind={node.kind} radius={node.radius} />
        <use
          href={`#icon-${node.kind}`}
          className="icon"
          x={-node.radius * 0.6}
          y={-node.radius * 0.6}
          width={node.radius * 1.2}
          height={node.radius * 1.2}
        />
        <Label node={node} lines={node.lines[language]} />
      </ViewLink>
    </g>
  );
});

/**
 * The name under, over or beside its node. Each line is a bidi paragraph of its own, so a name never reorders its
 * neighbour; beside a node the anchor is physical, whatever the page's direction.
 */
function Label({ node, lines }: { node: DrawnNode; lines: readonly string[] }) {
  const isArabic = /\p{Script=Arabic}/u.test(lines.join(""));
  const { x, y, first } = labelAnchor(node, lines.length);
  return (
    <text className={`label ${node.labelSide}`} y={y} lang={isArabic ? "ar" : "en"}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? `${first}em` : "1.3em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
