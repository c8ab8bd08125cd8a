import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type Simulation,
  type SimulationNodeDatum,
} from "d3-force";
import type { Place } from "../../../model/story/story.ts";

type MotionNode = { id: string; radius: number; place: Place };
type MotionLink = { source: string; target: string };
type MotionEvents = {
  /** Places, in units, of the nodes that are moving; all others stand where they stood. */
  tick(places: ReadonlyMap<string, Place>): void;
  /** Every node is home again; nothing runs. */
  rest(): void;
};

type Body = SimulationNodeDatum & { id: string; radius: number; home: Place; x: number; y: number };

/** From this many nodes on, a drag moves only the grabbed node's neighbourhood. */
const wholeUpTo = 120;
const neighbourhood = 60;
const hops = 2;
/** Units from home at which a settling node is put there exactly. */
const near = 0.1;

/** The nodes at most two links from `id`, nearest first, at most 60. */
function nodesAround(id: string, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set([id]);
  let edge = [id];
  for (let hop = 0; hop < hops; hop += 1) {
    const next: string[] = [];
    for (const from of edge) {
      for (const to of neighbours.get(from) ?? []) {
        if (found.has(to)) continue;
        if (found.size >= neighbourhood) return [...found];
        found.add(to);
        next.push(to);
      }
    }
    edge = next;
  }
  return [...found];
}

function toNeighbours(links: readonly MotionLink[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return neighbours;
}

function toBodies(nodes: readonly MotionNode[]): Map<string, Body> {
  return new Map(
    nodes.map(({ id, radius, place }) => [id, { id, radius, home: { ...place }, ...still(place) }]),
  );
}

/** A body at rest at a place. */
function still({ x, y }: Place) {
  return { x, y, vx: 0, vy: 0 };
}

/** Holds a body at a place whatever pulls at it, or no longer. */
function pin(body: Body, place: Place | null): void {
  body.fx = place?.x ?? null;
  body.fy = place?.y ?? null;
}

function isHome({ x, y, home, vx = 0, vy = 0 }: Body): boolean {
  const off = Math.max(Math.abs(x - home.x), Math.abs(y - home.y));
  return off < near && Math.max(Math.abs(vx), Math.abs(vy)) < near;
}

/** Hangs the moving bodies on springs to their homes, with gentle relations as long as they are at home. */
function hang(
  simulation: Simulation<Body, MotionLink>,
  moving: ReadonlyMap<string, Body>,
  links: readonly MotionLink[],
): void {
  const moved: MotionLink[] = [];
  const lengths: number[] = [];
  for (const { source, target } of links) {
    const a = moving.get(source);
    const b = moving.get(target);
    if (a === undefined || b === undefined) continue;
    moved.push({ source, target });
    lengths.push(Math.hypot(a.home.x - b.home.x, a.home.y - b.home.y));
  }
  const forces = forceLink<Body, MotionLink>(moved)
    .id(({ id }) => id)
    .distance((_, index) => lengths[index] ?? 0)
    .strength(0.06);
  simulation
    .nodes([...moving.values()])
    .force("x", forceX<Body>(({ home }) => home.x).strength(0.22))
    .force("y", forceY<Body>(({ home }) => home.y).strength(0.22))
    .force("collide", forceCollide<Body>(({ radius }) => radius + 2).strength(0.4))
    .force("link", forces);
}

/**
 * The picture's answer to a drag: a d3-force simulation in which each node hangs on a spring at its stored place.
 * Nothing runs until `grab`; after `release` every node goes back home exactly, `rest` is told once, and
 * the timer stops. An unknown id is ignored. Browser only (d3-timer uses requestAnimationFrame).
 */
export function createMotion(
  nodes: readonly MotionNode[],
  links: readonly MotionLink[],
  on: MotionEvents,
) {
  const bodies = toBodies(nodes);
  const neighbours = toNeighbours(links);
  const simulation = forceSimulation<Body, MotionLink>([]).velocityDecay(0.5).stop();
  let moving = new Map<string, Body>();
  let grabbed: string | null = null;

  function finish(): void {
    simulation.stop();
    for (const body of moving.values()) Object.assign(body, still(body.home));
    on.tick(moving);
    moving = new Map();
    on.rest();
  }

  simulation.on("tick", () => {
    const settled = simulation.alpha() < 0.02 || [...moving.values()].every(isHome);
    if (grabbed === null && settled) finish();
    else on.tick(moving);
  });

  /** Simulates the bodies that follow `leader`, and those already on the move. */
  function wake(leader: string): void {
    const reach = bodies.size <= wholeUpTo ? bodies.keys() : nodesAround(leader, neighbours);
    for (const id of reach) {
      const body = bodies.get(id);
      if (body !== undefined) moving.set(id, body);
    }
    hang(simulation, moving, links);
  }

  const bodyHeld = (id: string) => (grabbed === id ? bodies.get(id) : undefined);

  return {
    /** Takes hold of a node where it is; its neighbourhood starts to follow. */
    grab(id: string): void {
      const body = bodies.get(id);
      if (body === undefined) return;
      if (grabbed !== null) this.release(grabbed);
      grabbed = id;
      wake(id);
      pin(body, body);
      simulation.alpha(0.5).alphaTarget(0.3).restart();
    },
    /** Moves the grabbed node to `place`, in units. */
    move(id: string, place: Place): void {
      const body = bodyHeld(id);
      if (body !== undefined) pin(body, place);
    },
    /** Lets go: everything swings back home. */
    release(id: string): void {
      const body = bodyHeld(id);
      if (body === undefined) return;
      grabbed = null;
      pin(body, null);
      simulation.alpha(0.9).alphaTarget(0).restart();
    },
    /** Stops at once, where things are, without telling anyone. */
    destroy(): void {
      simulation.on("tick", null).stop();
      moving = new Map();
      grabbed = null;
    },
  };
}
export type Motion = ReturnType<typeof createMotion>;
