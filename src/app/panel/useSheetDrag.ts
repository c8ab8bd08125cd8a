import { type MouseEvent, type PointerEvent, type RefObject, useRef } from "react";
import { isByKeyboard } from "../store/isByKeyboard.ts";

/** px that a thumb moves before it drags. */
const slop = 6;
/** ms for which what is let go of would glide on, and for which a thumb that rests still counts as moving. */
const [glide, rest] = [150, 100];

type SheetDragParts = {
  panel: RefObject<HTMLElement | null>;
  isSheet: () => boolean;
  /** Ends what moves the sheet, and tells how far it had yet to go: px, downwards where it stands too low. */
  halt: () => number;
  /** Draws the sheet this many px lower than it stands. */
  pull: (by: number) => void;
  /** @param share of the room that lies above the sheet where it would come to rest; null where the drag was called off */
  release: (share: number | null) => void;
};

/** Drags the sheet by its bar: a thumb, a pen or a mouse. What stands in the bar is pressed as ever. */
export function useSheetDrag({ panel, isSheet, halt, pull, release }: SheetDragParts) {
  const held = useRef({ isHeld: false, isMoving: false, from: 0, y: 0, time: 0, speed: 0 });
  const onPointerDown = ({ button, isPrimary, clientY: y, timeStamp: time }: PointerEvent) => {
    const isHeld = isPrimary && button === 0 && isSheet();
    held.current = { isHeld, isMoving: false, from: y, y, time, speed: 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    const { clientY: y, timeStamp: time, currentTarget: bar, pointerId } = event;
    const now = held.current;
    const sheet = panel.current;
    const room = sheet?.parentElement?.getBoundingClientRect();
    if (!now.isHeld || !room) return;
    if (!now.isMoving) {
      if (Math.abs(y - now.from) < slop) return;
      bar.setPointerCapture(pointerId);
      now.isMoving = true;
      now.from = y - halt();
    }
    if (time > now.time) now.speed = (y - now.y) / (time - now.time);
    Object.assign(now, { y, time });
    pull(y - now.from);
  };
  const onPointerUp = ({ timeStamp }: PointerEvent) => {
    const { isHeld, isMoving, time, speed } = held.current;
    held.current.isHeld = false;
    const sheet = panel.current?.getBoundingClientRect();
    const room = panel.current?.parentElement?.getBoundingClientRect();
    if (!isHeld || !isMoving || !sheet || !room) return;
    const ahead = timeStamp - time < rest ? speed * glide : 0;
    release((sheet.top + ahead - room.top) / room.height);
  };
  const onPointerCancel = () => {
    if (held.current.isHeld && held.current.isMoving) release(null);
    held.current.isHeld = false;
  };
  /** What was dragged is not pressed. */
  const onClickCapture = (event: MouseEvent) => {
    if (!held.current.isMoving || isByKeyboard(event.nativeEvent)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** A mouse would take a tab's link along. */
  const onDragStart = (event: MouseEvent) => event.preventDefault();
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onClickCapture,
    onDragStart,
  };
}
