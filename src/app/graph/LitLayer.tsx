import { memo } from "react";
import type { Language } from "../../model/story/story.ts";
import type { DrawnTarget } from "../../model/story/view.ts";
import { type Emphasis, emphasisOf, type Lit } from "../../model/view/emphasis.ts";
import { useLanguage, useRawabit } from "../store/RawabitProvider.tsx";
import { selectLit } from "../store/selectLit.ts";
import { linkLine } from "./Link.tsx";
import { NodeDrawn } from "./Node.tsx";
import { nodeShape } from "./nodeShape.tsx";
import type { Drawing, DrawnLink, DrawnNode } from "./scene/createDrawing.ts";

type LitLayerProps = {
  drawing: Drawing;
  /** What the keyboard stands on. */
  focused: DrawnTarget | null;
};

/**
 * What is lit, drawn once more above the faded picture, and the ring around what the keyboard stands on. So a change
 * of emphasis costs as much as is lit, however much is drawn. These copies are only seen: the mouse and the screen
 * reader meet the links beneath.
 */
export const LitLayer = memo(function LitLayer({ drawing, focused }: LitLayerProps) {
  const language = useLanguage();
  const lit = useRawabit(selectLit);
  return (
    <g className="lit words" aria-hidden="true">
      {focused && <FocusRing drawing={drawing} target={focused} />}
      {litAmong(lit, "relation", drawing.links).map(([link, emphasis]) => (
        <LitLink key={`link ${link.id}`} link={link} emphasis={emphasis} />
      ))}
      {litAmong(lit, "entity", drawing.nodes).map(([node, emphasis]) => (
        <LitNode key={`node ${node.id}`} node={node} language={language} emphasis={emphasis} />
      ))}
    </g>
  );
});

function litAmong<T>(
  lit: Lit | null,
  kind: DrawnTarget["kind"],
  things: ReadonlyMap<string, T>,
): [T, Emphasis][] {
  if (!lit) return [];
  return [...things]
    .map(([id, thing]): [T, Emphasis] => [thing, emphasisOf(lit, { kind, id })])
    .filter(([, emphasis]) => emphasis !== "far");
}

function LitLink({ link, emphasis }: { link: DrawnLink; emphasis: Emphasis }) {
  return (
    <g className={`link ${emphasis}`} data-of={link.id} data-kind={link.kind}>
      {linkLine(link)}
    </g>
  );
}

type LitNodeProps = { node: DrawnNode; language: Language; emphasis: Emphasis };

function LitNode({ node, language, emphasis }: LitNodeProps) {
  const { id, tone, radius, home } = node;
  return (
    <g
      className={`node ${emphasis}`}
      data-of={id}
      data-side={tone}
      data-radius={radius}
      transform={`translate(${home.x},${home.y})`}
    >
      <NodeDrawn node={node} language={language} />
    </g>
  );
}

function FocusRing({ drawing, target }: { drawing: Drawing; target: DrawnTarget }) {
  if (target.kind === "relation") {
    const link = drawing.links.get(target.id);
    return link && <path className="ring" data-of={link.id} d={link.home.d} />;
  }
  const node = drawing.nodes.get(target.id);
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
