import { memo, useMemo } from "react";
import type { Language } from "../../model/story/texts.ts";
import type { DrawnTarget } from "../../model/story/view.ts";
import { type Emphasis, emphasisOf, type Highlight } from "../../model/view/highlight.ts";
import { useLanguage, useRawabit } from "../store/RawabitProvider.tsx";
import { selectHighlight } from "../store/selectHighlight.ts";
import { linkCaption, linkLine } from "./Link.tsx";
import { NodeDrawn } from "./Node.tsx";
import { nodeShape } from "./nodeShape.tsx";
import { type Drawing, type DrawnLink, type DrawnNode, homeIn } from "./scene/createDrawing.ts";
import { createGroups, groupPath } from "./scene/createGroups.ts";
import { wholePath } from "./scene/linkShape.ts";

type HighlightLayerProps = {
  drawing: Drawing;
  /** What the keyboard stands on. */
  focused: DrawnTarget | null;
};

/**
 * What is lit, drawn once more above the faded picture, and the ring around what the keyboard stands on. So a change
 * of emphasis costs as much as is lit, however much is drawn. These copies are only seen: the mouse and the screen
 * reader meet the links beneath.
 */
export const HighlightLayer = memo(function HighlightLayer({
  drawing,
  focused,
}: HighlightLayerProps) {
  const language = useLanguage();
  const highlight = useRawabit(selectHighlight);
  return (
    <g className="lit words" aria-hidden="true">
      {focused && <FocusRing drawing={drawing} target={focused} />}
      {highlight && <HighlightGroups drawing={drawing} highlight={highlight} />}
      {highlightedAmong(highlight, "relation", drawing.links).map(([link, emphasis]) => (
        <HighlightLink
          key={`link ${link.id}`}
          link={link}
          language={language}
          emphasis={emphasis}
        />
      ))}
      {highlightedAmong(highlight, "entity", drawing.nodes).map(([node, emphasis]) => (
        <HighlightNode
          key={`node ${node.id}`}
          node={node}
          language={language}
          emphasis={emphasis}
        />
      ))}
    </g>
  );
});

function highlightedAmong<T>(
  highlight: Highlight | null,
  kind: DrawnTarget["kind"],
  things: ReadonlyMap<string, T>,
): [T, Emphasis][] {
  if (!highlight) return [];
  return [...things]
    .map(([id, thing]): [T, Emphasis] => [thing, emphasisOf(highlight, { kind, id })])
    .filter(([, emphasis]) => emphasis !== "far");
}

type HighlightGroupsProps = { drawing: Drawing; highlight: Highlight };

/** The outlines of the groups whose names are chosen. */
function HighlightGroups({ drawing, highlight }: HighlightGroupsProps) {
  const groups = useMemo(() => createGroups(drawing), [drawing]);
  return groups
    .filter(({ id }) => emphasisOf(highlight, { kind: "entity", id }) === "chosen")
    .map((group) => (
      <path key={group.id} className="group chosen" d={groupPath(group, homeIn(drawing.nodes))} />
    ));
}

type HighlightLinkProps = { link: DrawnLink; language: Language; emphasis: Emphasis };

function HighlightLink({ link, language, emphasis }: HighlightLinkProps) {
  return (
    <g
      className={`link ${emphasis}`}
      data-of={link.id}
      data-kind={link.kind}
      data-standing={link.standing}
      data-weight={link.weight}
    >
      {linkLine(link)}
      {linkCaption(link, language)}
    </g>
  );
}

type HighlightNodeProps = { node: DrawnNode; language: Language; emphasis: Emphasis };

function HighlightNode({ node, language, emphasis }: HighlightNodeProps) {
  const { id, tone, weight, home } = node;
  return (
    <g
      className={`node ${emphasis}`}
      data-of={id}
      data-side={tone}
      data-weight={weight}
      transform={`translate(${home.x},${home.y})`}
    >
      <NodeDrawn node={node} language={language} />
    </g>
  );
}

function FocusRing({ drawing, target }: { drawing: Drawing; target: DrawnTarget }) {
  if (target.kind === "relation") {
    const link = drawing.links.get(target.id);
    return (
      link && (
        <g className="ring" data-of={link.id}>
          <path className="ring-edge" d={wholePath(link.home)} />
          <path className="ring-ground" d={wholePath(link.home)} />
        </g>
      )
    );
  }
  // A side's heading has its own ring.
  const node = target.kind === "entity" && drawing.nodes.get(target.id);
  return (
    node && (
      <g
        className="node ring"
        data-of={node.id}
        transform={`translate(${node.home.x},${node.home.y})`}
      >
        {nodeShape(node.kind, node.radius)}
      </g>
    )
  );
}
