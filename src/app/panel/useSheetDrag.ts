import { type MouseEvent, type PointerEvent, useRef } from "react";
import { isByKeyboard } from "../store/isByKeyboard.ts";

/** px that a thumb moves before it drags. */
const slop = 6;
/** ms for which what is let go of would glide on, and for which a thumb that rests still counts as moving. */
const [glide, rest] = [150, 100];

type SheetDragParts = {
  isSheet: () => boolean;
  /** Ends what moves the sheet, and tells how far it had yet to go: px, downwards where it stands too low. */
  halt: () => number;
  /** Draws the sheet this many px lower than it stands. */
  pull: (by: number) => void;
  /** @param ahead px that the sheet would glide on, downwards */
  release: (ahead: number) => void;
};

/** Drags the sheet by its bar: a thumb, a pen or a mouse. What stands in the bar is pressed as ever. */
export function useSheetDrag({ isSheet, halt, pull, release }: SheetDragParts) {
  const held = useRef({ isHeld: false, isMoving: false, from: 0, y: 0, time: 0, speed: 0 });
  return {
    onPointerDown: ({ button, isPrimary, clientY: y, timeStamp: time }: PointerEvent) => {
      const isHeld = isPrimary && button === 0 && isSheet();
      held.current = { isHeld, isMoving: false, from: y, y, time, speed: 0 };
    },
    onPointerMove: (event: PointerEvent) => {
      const { clientY: y, timeStamp: time, buttons } = event;
      const now = held.current;
      if (buttons === 0) now.isHeld = false;
      if (!now.isHeld) return;
      if (!now.isMoving) {
        if (Math.abs(y - now.from) < slop) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        now.isMoving = true;
        now.from = y - halt();
      }
      if (time > now.time) now.speed = (y - now.y) / (time - now.time);
      now.y = y;
      now.time = time;
      pull(y - now.from);
    },
    /** Let go of, or taken by the browser. A finger is first lost by what it touched in the bar. */
    onLostPointerCapture: ({ target, currentTarget, timeStamp }: PointerEvent) => {
      const { isHeld, isMoving, time, speed } = held.current;
      if (target !== currentTarget || !isHeld || !isMoving) return;
      held.current.isHeld = false;
      release(timeStamp - time < rest ? speed * glide : 0);
    },
    /** What was dragged is not pressed. */
    onClickCapture: (event: MouseEvent) => {
      if (!held.current.isMoving || isByKeyboard(event.nativeEvent)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    /** A mouse would take a tab's link along. */
    onDragStart: (event: MouseEvent) => event.preventDefault(),
  };
}
