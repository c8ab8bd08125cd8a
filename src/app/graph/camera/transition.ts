import {
  type BaseType,
  type Selection,
  selection,
  type TransitionLike,
  type ValueFn,
} from "d3-selection";

type Root = Selection<HTMLElement, unknown, null, undefined>;
type Listener = ValueFn<HTMLElement, unknown, void>;
type Tween = ValueFn<HTMLElement, unknown, (share: number) => void>;

/** How to cut short what glides on an element. */
const gliding = new WeakMap<BaseType & object, () => void>();

/** Whether a movement of the camera is on its way there: another step comes, unless something cuts it short. */
export function isGliding(node: BaseType & object): boolean {
  return gliding.has(node);
}

/** Stops what glides on the element, if anything does. */
export function interrupt(node: BaseType): void {
  if (node) gliding.get(node)?.();
}

// d3-zoom asks this of a selection before each gesture.
Object.assign(selection.prototype, {
  interrupt(this: Root) {
    return this.each(function () {
      interrupt(this);
    });
  },
});

const easeOut = (share: number) => 1 - (1 - share) ** 3;

/** A part of the picture: the middle of what is seen, and its width. */
type VisibleView = readonly [number, number, number];

/** The straight way between two sights: each place of the picture keeps the direction in which it moves. */
export function interpolateZoom([x, y, width]: VisibleView, [toX, toY, toWidth]: VisibleView) {
  return (share: number): VisibleView => {
    const wide = width * (toWidth / width) ** share;
    const along = toWidth === width ? share : (wide - width) / (toWidth - width);
    return [x + (toX - x) * along, y + (toY - y) * along, wide];
  };
}

/**
 * One short movement of the camera over `duration` ms, eased out: what d3-zoom asks of a transition and no more
 * (`selection`, `on`, `tween`). It stands in for d3-transition and d3-interpolate, which with the colours that they can
 * blend weigh more than all of the camera. Begins with the next frame; another one, or a gesture, cuts it short.
 */
export function glide(root: Root, duration: number): TransitionLike<HTMLElement, unknown> {
  const listeners = new Map<string, Listener>();
  const transition = {
    selection: () => root,
    on(names: string, listener: Listener | null) {
      if (listener === null) return transition;
      for (const name of names.split(" ")) listeners.set(name.replace(/\..*/, ""), listener);
      return transition;
    },
    tween(_name: string, tween: Tween | null) {
      if (tween === null) return transition;
      root.each(function () {
        run(this, duration, tween, (name) => listeners.get(name)?.call(this, undefined, 0, [this]));
      });
      return transition;
    },
  };
  return transition;
}

function run(
  node: HTMLElement,
  duration: number,
  tween: Tween,
  tell: (name: "start" | "end" | "interrupt") => void,
): void {
  interrupt(node);
  let begun = 0;
  let step: ((share: number) => void) | null = null;
  const onFrame = (now: number) => {
    if (step === null) {
      begun = now;
      tell("start");
      step = tween.call(node, undefined, 0, [node]);
    }
    const share = duration > 0 ? Math.min(1, (now - begun) / duration) : 1;
    step(easeOut(share));
    if (share < 1) frame = requestAnimationFrame(onFrame);
    else {
      gliding.delete(node);
      tell("end");
    }
  };
  let frame = requestAnimationFrame(onFrame);
  gliding.set(node, () => {
    cancelAnimationFrame(frame);
    gliding.delete(node);
    if (step !== null) tell("interrupt");
  });
}
