import { useLanguage } from "../store/RawabitProvider.tsx";
import type { Both, Place } from "../story/story.ts";
import type { StoryIndex } from "../story/storyIndex.ts";
import type { Drawing, DrawnNode } from "./createDrawing.ts";
import type { PlaceOf } from "./linkShape.ts";
import { sideGround } from "./sideGround.ts";

/** A side as it is drawn: who stands in it, and where its heading is. */
export type Ground = {
  readonly id: string;
  readonly name: Both;
  readonly heading: Place;
  readonly nodes: readonly DrawnNode[];
};

export function createGrounds({ story }: StoryIndex, { nodes }: Drawing): Ground[] {
  return story.sides.map(({ id, name, place }) => ({
    id,
    name,
    heading: place,
    nodes: [...nodes.values()].filter(({ side }) => side === id),
  }));
}

export function groundPath({ nodes, heading, name }: Ground, placeOf: PlaceOf): string {
  return sideGround(nodes, placeOf, heading, Math.max(name.ar.length, name.en.length));
}

type SideGroundsProps = { grounds: readonly Ground[]; placeOf: PlaceOf };

/** The tinted grounds of the sides, each with its heading: the conflict, before a word is read. */
export function SideGrounds({ grounds, placeOf }: SideGroundsProps) {
  const language = useLanguage();
  return (
    <g aria-hidden="true">
      {grounds.map((ground) => (
        <path
          key={ground.id}
          className="ground"
          data-side={ground.id}
          d={groundPath(ground, placeOf)}
        />
      ))}
      {grounds.map(({ id, name, heading }) => (
        <text
          key={id}
          className="side-heading"
          data-side={id}
          x={heading.x}
          y={heading.y}
          lang={language}
        >
          {name[language]}
        </text>
      ))}
    </g>
  );
}
